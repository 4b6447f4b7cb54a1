import { LOWER } from '../keywords.ts';
import { defineLinear } from './linear.ts';

/** 比率法, lower is better: 100 × (actual − zero) ÷ (target − zero), zero = 2 × target unless given. */
export const lower = defineLinear('lower', LOWER);
