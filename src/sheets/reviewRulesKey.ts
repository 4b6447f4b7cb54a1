/** Role of the sheet of the rules of the review. */
export const REVIEW_RULES_KEY = 'reviewRules';
