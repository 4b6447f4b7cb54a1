/** What is wrong with the rules of the review, or why a proposal cannot be had. */
export const reviewFindingsEn = {
  'review.ruleTwice': 'The rule {rule} stands there twice. Give one of them another id.',
  'review.notRules':
    'The sheet "{sheet}" has no table of review rules. Put its headings back, or write the rules again.',
  'review.unknownFigure':
    'The rule "{reviewRule}" names "{figure}", which is no indicator of the plan or the catalogue, nor a figure beside them. Choose a name from the list, or switch the rule off.',
  'review.noSubject':
    'The rule "{reviewRule}" is about the indicator off its target, which only rules of a diagnosis can be. Name an indicator.',
  'review.notConflict':
    'The rule "{reviewRule}" is about conflicts, so it can only ask which indicators move against each other. Ask that, or make it a rule of another kind.',
} as const;
