import type { Finding } from '../../src/findings.ts';
import { TEMPLATE_IDS, type TemplateId } from '../../src/plan/templates.ts';

/** The template of a profile that the plan could not take; null when something else is wrong. */
export function templateInstead(findings: readonly Finding[]): TemplateId | null {
  const refused = findings.flatMap((finding) =>
    finding.code === 'profile.emptyDimension' || finding.code === 'profile.missingIndicator'
      ? [finding.args.profile]
      : [],
  );
  return TEMPLATE_IDS.find((id) => refused.includes(id)) ?? null;
}
