import { reviewFindingsEn } from './reviewFindings.en.ts';
import type { FindingCode } from '../findings.ts';
import type { FunctionFindingCode } from './functionFindings.ts';

/** Texts of the findings that custom functions never give. */
export const paneFindingsEn: Readonly<Record<Exclude<FindingCode, FunctionFindingCode>, string>> = {
  'threshold.noAttainment':
    'The rule "{rule}" has no attainment to compare with a threshold. Remove the threshold, or choose another rule.',
  'threshold.notFinite': 'The threshold is not a number. Enter a share such as 0.6 for 60 %.',
  'actual.negative': '{value} is negative, which this indicator cannot be ({unit}). Correct the figure.',
  'actual.percentAsRatio': '{value} is too large for a ratio. Enter {proposed} if {value} % is meant.',
  'calls.columnMissing': 'No column is chosen for {column}. Choose the column that holds it.',
  'actuals.duplicatePerson':
    '{person} stands in rows {rows}. Keep one row a person and period, or say how to combine them.',
  'actuals.duplicateIndicator': '{indicator} stands in columns {columns}. Keep one column an indicator.',
  'actuals.noTeam':
    '{team} counts for {share} of its members’ totals and has no total: {missing} missing or not valid. Fill in what it lacks.',
  'attendance.invalid': '{worked} days worked of {working} working days is not possible. Correct the days.',
  'indicator.weightWithoutRole':
    '{indicator} has weight {weight} but the role "{role}", which carries none. Set the weight to 0 or the role to weighted.',
  'indicator.duplicate': '{indicator} is in the plan more than once. Remove one of them.',
  'gate.amount': 'A gate with the effect "{effect}" needs an amount: the cap in points, or the factor. Enter one.',
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
  'plan.badDate': '"{found}" is not a date. Enter year, month and day, such as 2026-12-31.',
  'plan.duplicateId': 'The id {indicator} is used more than once. Give each indicator its own id.',
  'plan.nestedTooDeep': 'The document is nested too deeply for a plan. Export the plan again.',
  'plan.other': 'The value is not accepted ({reason}). Correct it.',
  'planFile.tooLarge':
    'The file has {size} characters, and a plan has {most} at most. Choose a file that this add-in exported.',
  'planFile.syntax':
    'The file cannot be read as JSON at line {line}, character {column}. Found: {found}. Correct it there, or export the plan again.',
  'planFile.repeatedKey': 'The entry "{key}" is given twice: line {line}, character {column}. Remove one of them.',
  'planFile.tooDeep':
    'The file is nested too deeply for a plan: line {line}, character {column}. Choose a file that this add-in exported.',
  'planFile.notPlan':
    'The file is not a TeleKPI plan: its entry "format" should be "telekpi-plan". Choose a file that this add-in exported.',
  'planFile.newer':
    'The file was written by a newer TeleKPI (version {version} of the format; this one reads up to {known}). Update the add-in.',
  'planFile.controlCharacter': 'The text holds a character that no cell can hold ({found}). Remove it.',
  'planFile.more': 'There are {count} more errors. Correct those above first, then import the file again.',
  'portable.notCalculated':
    'The cell shows {found}, so there is no figure to keep. Wait until it is calculated, or correct its formula.',
  'portable.name':
    'The name {name} stands for a formula of the add-in, which nobody without it can calculate. Delete the name, or give it another formula.',
  'portable.changedSince':
    'The cells were changed since, so they stay as they are. Before, the first of them held {formula}.',
  'portable.sheetGone': 'The sheet is no longer there. Its cells held {formula}.',
  'plan.noSuchIndicator': 'The plan has no indicator {indicator}. Add it first.',
  'plan.alreadyHas': 'The plan has {indicator} already. Change the one that is there.',
  'plan.notInCatalogue':
    '{indicator} is not in the catalogue. Choose one of the catalogue, or add it as your own indicator.',
  'own.noName': 'The indicator has no name. Type what people call it.',
  'own.nameTaken': 'The plan has an indicator called “{name}” already. Choose a name that tells the two apart.',
  'own.inCatalogue': 'The catalogue has {indicator} already. Choose it under “Add indicator”.',
  'plan.lastIndicator': '{indicator} is the last indicator of the plan. Add another before removing it.',
  'plan.notWeighted': '{indicator} is not a weighted indicator, so it has no weight to set. Change its role first.',
  'plan.fewIndicators':
    'The plan has {count} core indicators. 3 to 5 are recommended: add some, or people will work for too few goals.',
  'plan.manyIndicators':
    'The plan has {count} core indicators. 3 to 5 are recommended: remove some, or nobody knows what matters.',
  'plan.weightSum': 'The weights add up to {sum} %, {off} away from 100. Change them until they add up to 100 %.',
  'plan.partnerMissing': '{indicator} stands without {missing}. {why} Add it.',
  'smart.defined': 'It has a definition and a source: {source}.',
  'smart.noDefinition': 'It has no definition, so everybody may count differently. Write down what counts.',
  'smart.noSource': 'It has no source, so nobody can check the figures. Name where they come from.',
  'smart.notDefined':
    'It has neither a definition nor a source, so nobody can tell what counts. Write down what counts and where the figures come from.',
  'smart.derived': 'It is measured as {unit}, from {fields}.',
  'smart.given': 'It is measured as {unit}, which the source gives: {source}.',
  'smart.noDataField': 'It has a unit ({unit}), but no source that its figures could be taken from. Name one.',
  'smart.callsByNeed': 'A call counts when it lasted at least {minutes} minutes and the need was captured.',
  'smart.callsByLength':
    'A call counts when it lasted at least {minutes} minutes, whether or not the need was captured.',
  'smart.everyCall':
    'By the rule of this plan every answered call is effective, so the figure says nothing. Set a least duration, or require the need.',
  'smart.noTarget': 'It has no target to be judged; the rule alone gives the points.',
  'smart.noBaseline':
    'Nothing is known of where people stand, so nobody can tell whether {indicator} can be reached. Enter a baseline, or pick past periods.',
  'smart.worse':
    'The target of {target} falls behind the baseline of {baseline}. Hold what has been reached, at least.',
  'smart.safe': 'The target of {target} is what the baseline shows: {baseline}. It asks people to hold it.',
  'smart.stretch':
    'From {baseline} to {target} is a stretch that can be reached: it moves by half of the baseline at most.',
  'smart.aggressive':
    'From {baseline} to {target} is aggressive: it moves by more than half of the baseline. Set a nearer target, or give it more time.',
  'smart.unrealistic':
    'From {baseline} to {target} is out of reach, and such targets invite falsified figures. Set a nearer one.',
  'smart.undetermined': 'The baseline of {baseline} gives no proportion to judge {target} by.',
  'smart.withinHistory':
    'The target of {target} lies within what is usual: the mean of {periods} periods is {mean}. So it is {judged}, not {alone}.',
  'smart.beyondHistory':
    'The target of {target} lies {spreads} times the usual spread beyond the mean of {periods} periods, {mean}. So it is {judged}, not {alone}. Set a nearer one.',
  'smart.serves': 'It serves a business goal: {goal}.',
  'smart.goalAssumed':
    'Nobody has said which business goal it serves; by its dimension it would be: {goal}. Name the goal.',
  'smart.needsBeside':
    'Many dials are worth something only with good leads, and nothing shows their quality. Add {missing}.',
  'smart.reviewed': 'It is reviewed {cycle}.',
  'balance.noLongTerm':
    'The plan scores results of the moment and nothing that lasts, so people may sell at the cost of tomorrow. Add a long-term indicator, such as the repurchase rate.',
  'balance.csatLow':
    'Effective calls weigh {calls} % and customer satisfaction {csat} %, so quantity pays better than quality. Give satisfaction about {wanted} %.',
  'balance.quantityOverQuality':
    'What counts calls and leads weighs {quantity} %, service quality {quality} %, so quantity pays better than quality. Give quality about {wanted} %.',
  'balance.noTeam':
    'Everyone is judged alone, so nobody gains by helping a colleague. Consider the team’s goal, or a share of the team’s result.',
  'balance.onlyTeam':
    'Everyone gets the result of the team, so nobody sees what their own work brings. Give individual indicators some weight.',
  'balance.salesNotSplit':
    'With {indicator} the plan is about existing customers too, and sales are one sum, so effort may drift to one of the two. Split sales into new-customer and repeat sales.',
  'balance.oneSided':
    'The plan scores {indicator} without {missing}, so effort may drift to one kind of customer. Add it if the team serves both.',
  'balance.dimensionMissing':
    'Nothing in the plan stands for this dimension: {dimension}. Add an indicator, or choose a profile that leaves it out.',
  'balance.dimensionOff': 'The profile {profile} leaves this dimension out on purpose: {dimension}.',
  'adjust.nothingGivesWay':
    'No other indicator has weight to give up, so there is nothing to move. Add indicators, or give them weight.',
  'adjust.nothingToMove': '{indicator} has no weight in this plan, so there is nothing to move. Give it weight first.',
  'adjust.seasonPast': 'The season would have ended already on {until}. Choose today or a later day.',
  'weight.outOfRange': '{weight} is no weight for {indicator}. Enter a number from 0 to 100.',
  'weight.lockedTooMuch':
    'With {weight} for {indicator} and {locked} locked, the weights pass 100. Enter less or unlock a weight.',
  'weight.nothingToBalance':
    'No other weight can give way: {indicator} would have to be {needed}, not {weight}. Unlock or add an indicator.',
  'profile.emptyDimension':
    'The profile {profile} gives {weight} % to {dimension}, and the plan has no weighted indicator there. Add one or choose another profile.',
  'profile.missingIndicator':
    'The profile {profile} gives {weight} % to {indicator}, which the plan does not weight. Add it or choose another profile.',
  'sheet.notPlan':
    'No plan was found on the sheet "{sheet}": the headings ID, Weight and Rule are missing. Create the plan again or restore the headings.',
  'sheet.columnMissing':
    'The column "{heading}" is missing from this table. Put the heading back, with an entry in each row, or create the plan again.',
  'sheet.entryMissing':
    'The entry "{heading}" is missing from the block above the indicators. Put it back, with its value beside it, or create the plan again.',
  'sheet.tableMissing': 'The table "{heading}" is missing from the sheet. Put it back, or create the plan again.',
  'sheet.headingTwice': 'The heading "{heading}" stands twice in this table. Rename or remove one of the columns.',
  'sheet.strayRow':
    '"{found}" stands among the indicators, but the rest of its row is missing. Fill in the row, or move this elsewhere.',
  'sheet.notActuals': 'The table has no column for {column}. Name one in the heading row.',
  'sheet.periodUnclear':
    'The table holds several periods ({periods}), and the plan\'s period "{period}" is none of them. Set the period in the plan.',
  'calibration.notSheet':
    'The calibration sheet lacks the heading “Call”, “Agent” or “Verdict”. Restore it, or delete the sheet and draw again.',
  'calibration.verdictUnreadable': '"{found}" is no verdict. Choose an entry of the list, or leave the cell empty.',
  'calibration.callGone':
    'The log has no call {call} of {agent} that counts, so its verdict is left out. Draw the sample again if the log has changed.',
  'calibration.callTwice': 'The call {call} of {agent} stands on the sheet with two verdicts. Keep one of them.',
  'calibration.callsChanged':
    'The calls of {person} are not those that the corrected counts were made from. Read the verdicts again and use their counts, or score as counted.',
  'guide.caseGone':
    'The figures or the plan of the worked case are no longer in this workbook. Go back to the first step and put them in again.',
  'calibration.otherLog':
    'The sample was drawn from {source}, whose calls have no ids. Choose that log, or draw from this one.',
  'changeLog.notLog':
    'The sheet “{sheet}” has lost its headings, so it cannot be carried on. Restore them, or delete the sheet to start a new one.',
  'changeLog.versionUnreadable':
    '“{found}” is no version of the plan. The row stays as it is; type the number of its version to have it read.',
  'changeLog.versionTwice': 'Version {found} stands there twice. The first one counts, and both stay as they are.',
  'changeLog.damaged':
    'The plan kept here (version {found}) was changed by hand, so that version cannot be brought back. All others can.',
  'changeLog.lost': 'The plan of version {version} is no longer in the workbook, so it cannot be used.',
  'improvement.notSheet':
    'The sheet “{sheet}” has lost the heading “Agent”, “Indicator”, “Target” or “Due”. Restore it, or delete the sheet to start a new one.',
  'improvement.person': 'The goal says nobody’s name. Type who agreed to it, or empty the row.',
  'improvement.indicator': '“{found}” is no indicator of the plan or the catalogue. Type its name, or empty the row.',
  'improvement.to': '“{found}” is no target. Type the figure to be reached.',
  'improvement.due': '“{found}” is no day. Type the day on which the goal is due, such as 2026-12-31.',
  'whatIf.planChanged':
    'The sheet “{sheet}” was changed after the team was scored. Drop this, score the team again, and move from there.',
  'feedback.periodTwice': '{period} is given more than once. Keep one scorecard a period.',
  'feedback.noDate':
    'The period "{period}" does not say when it ends. Name it as 2026-11, 2026 Q4 or 2026, or give a date.',
  ...reviewFindingsEn,
  'reward.unknownIndicator':
    'The reward "{reward}" asks for {indicator}, which the plan does not have. Change one of the two.',
  'reward.unknownGrade':
    'The reward "{reward}" asks for the grade {grade}, which the plan does not have. Choose one of {known}.',
  'actuals.conflict':
    '{person} has {given} for {indicator} in the table, and the calls give {derived}. Keep one of the two.',
};
