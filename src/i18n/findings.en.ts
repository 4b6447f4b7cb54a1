import type { SharedFindingCode } from './functionFindings.ts';

/** What is wrong and what to do, a code each. `fillFinding` puts the place before it. */
export const findingsEn: Readonly<Record<SharedFindingCode, string>> = {
  'rule.syntax': 'The rule cannot be read at character {position}. Found: {found}. Expected: {expected}.',
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
  'actual.notNumber': '"{found}" is not a number. Enter a number, or leave the cell blank if nothing was measured.',
  'actual.notFinite': 'The figure is not a finite number. Correct the formula or the entry.',
  'actual.unknownLevel': 'The level "{found}" is not in the rule. Use one of: {levels}.',
  'score.notFinite': 'The numbers are too large or too small to give a score. Check actual, target and rule.',
  'weights.sum': 'The weights add up to {sum}; {off} away from 1 or 100. Change them so that they add up to 1 or 100.',
  'weights.negative': 'Weight {position} is {value}. Enter 0 or more.',
  'weights.notFinite': 'Weight {position} is not a number. Enter a number.',
  'weights.allZero': 'All weights are 0. Give at least one indicator a weight.',
  'weights.count': 'There are {weights} weights for {points} points. Give one weight for each.',
  'points.notFinite':
    'The points at position {position} are not a number. Correct them, or leave them blank if nothing was measured.',
  'total.notFinite': 'The numbers are too large to give a total. Check points and weights.',
  'lights.order': 'Green from {green} is below yellow from {yellow}. Enter a green threshold that is not lower.',
  'grades.order': 'Grade {grade} from {from} is out of order. List the grades from the best down, each starting lower.',
  'profile.unknown': 'There is no profile "{profile}". Use one of: {known}.',
  'calls.durationUnreadable': '"{found}" is not a duration. Enter seconds, or a time such as 2:59 or 00:03:05.',
  'calls.durationNegative': 'The duration {found} is negative. Correct it.',
  'calls.answerUnreadable': '"{found}" is neither yes nor no. Enter yes, no or leave the cell blank.',
  'calls.agentBlank': 'The call has no agent. Enter the name of the agent.',
  'calls.lengths': '{name} has {length} entries and {first} has {expected}. Give ranges of the same size.',
  'calls.more': 'There are {count} more entries that cannot be read. Correct those above first, then look again.',
  'calls.noEntries': 'There is nothing to draw a sample from. Give the ids of the calls.',
  'argument.tooSmall': '{name} is {value}. Enter {least} or more.',
  'argument.tooLarge': '{name} is too large to calculate with. Enter less.',
  'argument.notWhole': '{name} is {value}. Enter a whole number from 0 to {most}.',
  'argument.notShare': '{name} is {value}. Enter a share above 0 and up to 1, such as 0.1 for 10 %.',
};
