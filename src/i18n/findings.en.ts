import type { FindingCode } from '../findings.ts';

/** What is wrong and what to do, a code each. `describeFinding` puts the place before it. */
export const findingsEn: Readonly<Record<FindingCode, string>> = {
  'rule.syntax':
    'The rule cannot be read at character {position}: {found} stands where {expected} should. Correct the rule there.',
  'rule.adjustmentOnly':
    'The rule "{rule}" is for adjustments only. Give the indicator that role, or choose another rule.',

  'target.equalsZeroPoint':
    'Target {target} and zero point {zero} are the same, so there is nothing to measure against. Add "from" with another zero point to the rule, such as "higher from 0.1".',
  'target.wrongSide':
    'Target {target} lies on the worse side of the zero point {zero}. Change the target, the zero point after "from", or the direction.',
  'target.missing': 'The rule "{rule}" needs a target. Enter one.',
  'target.notFinite': 'The target of the rule "{rule}" is not a number. Enter a number.',
  'target.zeroWithPercent':
    'The rule "{rule}" counts in % of the target, and the target is 0. Enter another target, or bounds without %.',

  'limits.order': 'The floor {floor} is above the cap {cap}. Enter a floor that is not higher than the cap.',
  'limits.notFinite': 'The floor or the cap is not a number. Enter numbers.',
  'threshold.noAttainment':
    'The rule "{rule}" has no attainment to compare with a threshold. Remove the threshold, or choose another rule.',
  'threshold.notFinite': 'The threshold is not a number. Enter a share such as 0.6 for 60 %.',

  'actual.notNumber': '"{found}" is not a number. Enter a number, or leave the cell blank if nothing was measured.',
  'actual.notFinite': 'The figure is not a finite number. Correct the formula or the entry.',
  'actual.negative': '{value} is negative, which this indicator cannot be ({unit}). Correct the figure.',
  'actual.percentAsRatio': '{value} is too large for a ratio. Enter {proposed} if {value} % is meant.',
  'actual.unknownLevel': 'The level "{found}" is not in the rule. Use one of: {levels}.',
  'score.notFinite': 'The numbers are too large or too small to give a score. Check actual, target and rule.',
  'actuals.duplicatePerson':
    '{person} stands in rows {rows}. Keep one row a person and period, or say how to combine them.',
  'actuals.duplicateIndicator': '{indicator} stands in columns {columns}. Keep one column an indicator.',
  'actuals.noTeam':
    'The team counts for {share} of the total, and there are no team figures. Add them, or set the share to 0.',
  'attendance.invalid': '{worked} days worked of {working} working days is not possible. Correct the days.',

  'weights.sum': 'The weights add up to {sum}; {off} away from 1 or 100. Change them so that they add up to 1 or 100.',
  'weights.negative': 'Weight {position} is {value}. Enter 0 or more.',
  'weights.notFinite': 'Weight {position} is not a number. Enter a number.',
  'weights.allZero': 'All weights are 0. Give at least one indicator a weight.',
  'weights.count': 'There are {weights} weights for {points} points. Give one weight for each.',
  'points.notFinite':
    'The points at position {position} are not a number. Correct them, or leave them blank if nothing was measured.',
  'total.notFinite': 'The numbers are too large to give a total. Check points and weights.',

  'indicator.weightWithoutRole':
    '{indicator} has weight {weight} but the role "{role}", which carries none. Set the weight to 0 or the role to weighted.',
  'indicator.duplicate': '{indicator} is in the plan more than once. Remove one of them.',
  'gate.amount': 'A gate with the effect "{effect}" needs an amount: the cap in points, or the factor. Enter one.',
  'lights.order': 'Green from {green} is below yellow from {yellow}. Enter a green threshold that is not lower.',
  'grades.order': 'Grade {grade} from {from} is out of order. List the grades from the best down, each starting lower.',

  'plan.wrongType': 'The value should be {expected}, not {type}. Correct it.',
  'plan.missing': 'A required value is missing. Enter one.',
  'plan.unknownKey': 'The entry "{key}" is not part of a plan. Correct its spelling or remove it.',
  'plan.forbiddenKey': 'The entry "{key}" is not accepted. Remove it.',
  'plan.notAllowed': '{found} is not one of the allowed values: {allowed}. Choose one of them.',
  'plan.tooSmall': '{found} is too small. Enter {minimum} or more.',
  'plan.tooLarge': '{found} is too large. Enter {maximum} or less.',
  'plan.tooShort': 'There is too little here. At least {minimum} (entries or characters) are needed.',
  'plan.tooLong': 'There is too much here. At most {maximum} (entries or characters) are accepted.',
  'plan.badId': '"{found}" is not an id. Use small letters, digits and _, starting with a letter, at most 64 in all.',
  'plan.duplicateId': 'The id {indicator} is used more than once. Give each indicator its own id.',
  'plan.nestedTooDeep': 'The document is nested too deeply for a plan. Export the plan again.',
  'plan.other': 'The value is not accepted ({reason}). Correct it.',

  'plan.noSuchIndicator': 'The plan has no indicator {indicator}. Add it first.',
  'plan.alreadyHas': 'The plan has {indicator} already. Change the one that is there.',
  'plan.notInCatalogue':
    '{indicator} is not in the catalogue. Choose one of the catalogue, or add it as your own indicator.',
  'plan.lastIndicator': '{indicator} is the last indicator of the plan. Add another before removing it.',
  'plan.notWeighted': '{indicator} is not a weighted indicator, so it has no weight to set. Change its role first.',
  'plan.fewIndicators':
    'The plan has {count} core indicators. 3 to 5 are recommended: add some, or people will work for too few goals.',
  'plan.manyIndicators':
    'The plan has {count} core indicators. 3 to 5 are recommended: remove some, or nobody knows what matters.',
  'plan.weightSum': 'The weights add up to {sum} %, {off} away from 100. Change them until they add up to 100 %.',
  'plan.partnerMissing': '{indicator} stands without {missing}. {why} Add it.',

  'weight.outOfRange': '{weight} is no weight for {indicator}. Enter a number from 0 to 100.',
  'weight.lockedTooMuch':
    'With {weight} for {indicator} and {locked} locked, the weights pass 100. Enter less or unlock a weight.',
  'weight.nothingToBalance':
    'No other weight can give way: {indicator} would have to be {needed}, not {weight}. Unlock or add an indicator.',

  'profile.unknown': 'There is no profile "{profile}". Use one of: {known}.',
  'profile.emptyDimension':
    'The profile {profile} gives {weight} % to {dimension}, and the plan has no weighted indicator there. Add one or choose another profile.',
  'profile.missingIndicator':
    'The profile {profile} gives {weight} % to {indicator}, which the plan does not weight. Add it or choose another profile.',

  'sheet.notPlan': 'No plan was found on the sheet "{sheet}": the headings ID, Weight and Rule are missing. Create the plan again or restore the headings.',
  'sheet.notActuals': 'The table has no column for {column}. Name one in the heading row.',
  'sheet.periodUnclear': 'The table holds several periods ({periods}), and the plan\'s period "{period}" is none of them. Set the period in the plan.',
  'calls.durationUnreadable': '"{found}" is not a duration. Enter seconds, or a time such as 2:59 or 00:03:05.',
  'calls.durationNegative': 'The duration {found} is negative. Correct it.',
  'calls.answerUnreadable': '"{found}" is neither yes nor no. Enter yes, no or leave the cell blank.',
  'calls.agentBlank': 'The call has no agent. Enter the name of the agent.',
  'calls.lengths': '{name} has {length} entries and {first} has {expected}. Give ranges of the same size.',
  'calls.more': 'There are {count} more entries that cannot be read. Correct those above first, then look again.',
  'calls.columnMissing': 'No column is chosen for {column}. Choose the column that holds it.',
  'actuals.conflict':
    '{person} has {given} for {indicator} in the table, and the calls give {derived}. Keep one of the two.',
};
