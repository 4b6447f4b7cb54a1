import { HIGHER } from '../keywords.ts';
import { defineLinear } from './linear.ts';

/** 比率法, higher is better: 100 × (actual − zero) ÷ (target − zero), zero = 0 unless given. */
export const higher = defineLinear('higher', HIGHER);
