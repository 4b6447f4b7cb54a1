import type { HeadingWords } from '../../calls/headings.ts';
import type { FieldOf, RecordKind } from '../kinds.ts';

/** By what tools call a field in their exports, in both languages. */
export type FieldWords<Kind extends RecordKind> = Readonly<Record<FieldOf<Kind>, HeadingWords>>;
