/** What is wrong with the rules of the review, or why a proposal cannot be had. */
export const reviewFindingsEn = {
  'review.ruleTwice': 'The rule {rule} stands there twice. Give one of them another id.',
  'review.notRules':
    'The sheet "{sheet}" has no table of review rules. Put its headings back, or write the rules again.',
} as const;
