/** `npm run review-rules`: writes docs/review-rules.md, the triggers of the review as people read them. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { optionWords, reviewConditionWords, reviewRuleExamine, reviewRuleName } from '../src/i18n/reviewWords.ts';
import { DEFAULT_REVIEW_RULES } from '../src/review/defaultRules.ts';
import { RULE_KINDS, type ReviewRule, type RuleKind } from '../src/review/reviewRules.ts';

export const REVIEW_RULES_FILE = 'docs/review-rules.md';

const SCENE = { plan: { indicators: [] }, language: 'en' } as const;
const COLUMNS = ['id', 'rule', '中文', 'periods', 'if', 'proposes', 'examine'];

const ABOUT: Readonly<Record<RuleKind, string>> = {
  monthly: 'Each month, against the month before [S-34].',
  quarterly: 'Each full quarter, against the quarter before [S-35], [S-10].',
  diagnosis: 'Possible causes of an indicator that is off its target [S-36].',
  conflict: 'Pairs of indicators that move against each other [S-37].',
};

/** The rules that ship as a document: a table a kind. */
export function reviewRulesDocument(): Promise<string> {
  const { falseAlarms, rules } = DEFAULT_REVIEW_RULES;
  const text = `# The rules of the review

${rules.length} rules to start from; all conditions must hold, and chance must hardly do that: a year in which nothing is the matter raises an
alarm in at most ${falseAlarms * 100} % of cases, all rules together ([review.md](review.md)). Written by \`npm run review-rules\`; a test holds
the two together.

${RULE_KINDS.map(section).join('\n')}`;
  return format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}

function section(kind: RuleKind): string {
  const rows = DEFAULT_REVIEW_RULES.rules.filter((rule) => rule.kind === kind).map(row);
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${kind}\n\n${ABOUT[kind]}\n\n${lines.join('\n')}\n`;
}

const row = (rule: ReviewRule): string[] => [
  `\`${rule.id}\``,
  reviewRuleName(rule, 'en'),
  reviewRuleName(rule, 'zh-CN'),
  String(rule.periods),
  rule.conditions.map((condition) => reviewConditionWords(condition, SCENE)).join('; '),
  rule.proposals.map((actions) => optionWords(actions, SCENE)).join(' — or: '),
  reviewRuleExamine(rule, 'en'),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(REVIEW_RULES_FILE, await reviewRulesDocument());
}
