import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';
import { PLAN_FORMAT } from '../src/plan/planFile.ts';
import { planSchema } from '../src/plan/schema.ts';
import { reviewRulesSchema } from '../src/review/reviewRules.ts';
import { PLAN_SCHEMA_TEXTS } from './planSchemaTexts.ts';

/** Below the public address of the add-in, and in the repository. */
export const PLAN_SCHEMA_FILE = 'schema/plan.schema.json';

export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly [key: string]: unknown;
}

/** JSON Schema, draft 2020-12, of plan files [S-40]: what the schema of plans says, and the entries about the file. */
export function makePlanSchema(): Schema {
  const { $schema, properties, required = [], ...rest } = z.toJSONSchema(planSchema) as Schema;
  const file: Schema = {
    ...rest,
    properties: {
      $schema: { type: 'string' },
      format: { type: 'string', const: PLAN_FORMAT },
      ...properties,
      review: without(z.toJSONSchema(reviewRulesSchema) as Schema, '$schema'),
    },
    required: ['format', ...required],
  };
  return { $schema, title: 'TeleKPI plan', ...described(file, '') };
}

/** As it stands in the repository. */
export async function printPlanSchema(): Promise<string> {
  const options = await resolveConfig(PLAN_SCHEMA_FILE);
  return format(JSON.stringify(makePlanSchema()), { ...options, parser: 'json' });
}

/** With what each entry means before what it may be; `readOnly` would say that nobody may write a plan. */
function described(schema: Schema, path: string): Schema {
  const description = PLAN_SCHEMA_TEXTS[path];
  const entries = Object.entries(schema.properties ?? {});
  const inside = entries.map(([key, entry]) => [key, described(entry, path === '' ? key : `${path}.${key}`)] as const);
  return {
    ...(description === undefined ? {} : { description }),
    ...without(schema, 'readOnly'),
    ...(schema.properties ? { properties: Object.fromEntries(inside) } : {}),
    ...(schema.items ? { items: without(described(schema.items, path), 'description') } : {}),
    ...(schema.oneOf ? { oneOf: schema.oneOf.map((each) => without(described(each, path), 'description')) } : {}),
  };
}

const without = (schema: Schema, key: string): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(PLAN_SCHEMA_FILE, await printPlanSchema());
}
