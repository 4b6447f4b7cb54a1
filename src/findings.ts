/**
 * What is wrong with data, a rule or a plan, as data. The engine returns findings; texts are made
 * at the edge from `i18n/` under the id `finding.<code>` with `args` filled in.
 */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    /** Where it stands; absent when the caller knows (a scalar argument). */
    readonly where?: Where;
    readonly args: FindingArgs[Code];
  };
}[FindingCode];

export type FindingCode = keyof FindingArgs;

/**
 * A place a person can find: a cell of an argument or sheet, or a path in a plan document. Rows and
 * columns count from 0; the texts count from 1.
 */
export type Where =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly name?: string }
  /** `name` is what stands over or beside the cell. */
  | { readonly kind: 'address'; readonly sheet: string; readonly address: string; readonly name?: string }
  | { readonly kind: 'path'; readonly path: readonly (string | number)[] }
  /** An argument of a custom function that is a single value. */
  | { readonly kind: 'argument'; readonly name: string };

/** One entry a code. Keep the groups together; the parity test reads these keys. */
export interface FindingArgs {
  /** `position` counts characters from 1; `found` is empty at the end of the text; texts: `expected.<id>`. */
  'rule.syntax': { readonly position: number; readonly found: string; readonly expected: Expected };
  /** A rule that has no meaning with a weight, such as `bonus` [S-15]. */
  'rule.adjustmentOnly': { readonly rule: string };

  /** Target and zero point are the same, so the rule divides by 0: give `from` [S-18]. */
  'target.equalsZeroPoint': { readonly target: number; readonly zero: number };
  /** The target lies on the worse side of the zero point. */
  'target.wrongSide': { readonly target: number; readonly zero: number };
  'target.missing': { readonly rule: string };
  'target.notFinite': { readonly rule: string };
  /** Bounds in % of a target of 0. */
  'target.zeroWithPercent': { readonly rule: string };

  'limits.order': { readonly floor: number; readonly cap: number };
  'limits.notFinite': Record<never, never>;
  /** A threshold without an attainment to compare with it [S-17]. */
  'threshold.noAttainment': { readonly rule: string };
  'threshold.notFinite': Record<never, never>;

  'actual.notNumber': { readonly found: string };
  'actual.notFinite': Record<never, never>;
  'actual.negative': { readonly value: number; readonly unit: string };
  /** A ratio given as 92 where 0.92 is meant: `proposed` is 0.92 [S-18]. */
  'actual.percentAsRatio': { readonly value: number; readonly proposed: number };
  /** `levels` lists the names the rule knows. */
  'actual.unknownLevel': { readonly found: string; readonly levels: string };
  /** The numbers are so far out that no finite score follows. */
  'score.notFinite': Record<never, never>;
  /** The same person twice in a period; `rows` count from 1: "2, 5" [S-18]. */
  'actuals.duplicatePerson': { readonly person: string; readonly rows: string };
  'actuals.duplicateIndicator': { readonly indicator: string; readonly columns: string };
  /** The plan gives the team a share of the total, and it lacks figures [S-21]; '' for people without a team. */
  'actuals.noTeam': { readonly share: number; readonly team: string; readonly missing: string };
  'attendance.invalid': { readonly worked: number; readonly working: number };

  /** Off 1 and off 100; `off` is signed, against the nearer of the two [S-19]. */
  'weights.sum': { readonly sum: number; readonly off: number };
  /** `position` counts from 1. */
  'weights.negative': { readonly position: number; readonly value: number };
  'weights.notFinite': { readonly position: number };
  'weights.allZero': Record<never, never>;
  'weights.count': { readonly weights: number; readonly points: number };
  'points.notFinite': { readonly position: number };
  'total.notFinite': Record<never, never>;

  /** A gate or an adjustment carries no weight [S-15]. */
  'indicator.weightWithoutRole': { readonly indicator: string; readonly role: string; readonly weight: number };
  'indicator.duplicate': { readonly indicator: string };
  'gate.amount': { readonly effect: string };
  'lights.order': { readonly green: number; readonly yellow: number };
  'grades.order': { readonly grade: string; readonly from: number };

  /** A document that is no plan; `where` is the path. texts: `expected.<id>`, `type.<id>`. */
  'plan.wrongType': { readonly expected: string; readonly type: string };
  'plan.missing': Record<never, never>;
  'plan.unknownKey': { readonly key: string };
  /** A key that would reach the prototype of objects. */
  'plan.forbiddenKey': { readonly key: string };
  'plan.notAllowed': { readonly found: string; readonly allowed: string };
  'plan.tooSmall': { readonly found: string; readonly minimum: number };
  'plan.tooLarge': { readonly found: string; readonly maximum: number };
  'plan.tooShort': { readonly minimum: number };
  'plan.tooLong': { readonly maximum: number };
  'plan.badId': { readonly found: string };
  'plan.badDate': { readonly found: string };
  'plan.duplicateId': { readonly indicator: string };
  'plan.nestedTooDeep': Record<never, never>;
  'plan.other': { readonly reason: string };

  /** A file that holds no plan [S-40]. Sizes count characters; lines and columns count from 1. */
  'planFile.tooLarge': { readonly size: number; readonly most: number };
  'planFile.syntax': { readonly line: number; readonly column: number; readonly found: string };
  'planFile.repeatedKey': { readonly line: number; readonly column: number; readonly key: string };
  'planFile.tooDeep': { readonly line: number; readonly column: number };
  /** JSON, but of something else. */
  'planFile.notPlan': Record<never, never>;
  /** Written by a later version of the add-in. */
  'planFile.newer': { readonly version: number; readonly known: number };
  /** `found` is a code point: "U+0000". */
  'planFile.controlCharacter': { readonly found: string };
  'planFile.more': { readonly count: number };

  /** Turning formulas of the add-in into others and back [S-41]. `found` is what the cell shows: "#BUSY!". */
  'portable.notCalculated': { readonly found: string };
  /** A name of the workbook that stands for a formula of the add-in. */
  'portable.name': { readonly name: string };
  /** Cells that were changed since; `formula` is what stood there. */
  'portable.changedSince': { readonly formula: string };
  'portable.sheetGone': { readonly formula: string };

  'plan.noSuchIndicator': { readonly indicator: string };
  'plan.alreadyHas': { readonly indicator: string };
  'plan.notInCatalogue': { readonly indicator: string };
  'plan.lastIndicator': { readonly indicator: string };
  /** An own indicator that cannot be added as it was named [S-3]. */
  'own.noName': Record<never, never>;
  'own.nameTaken': { readonly name: string };
  'own.inCatalogue': { readonly indicator: string };
  'plan.notWeighted': { readonly indicator: string };
  /** [S-6] */
  'plan.fewIndicators': { readonly count: number };
  'plan.manyIndicators': { readonly count: number };
  /** `off` is signed: negative when something is missing [S-7]. */
  'plan.weightSum': { readonly sum: number; readonly off: number };
  /** `missing` lists the ids that keep the indicator honest; texts of the reason: `why.<indicator>` [S-4]. */
  'plan.partnerMissing': { readonly indicator: string; readonly missing: string; readonly why: string };

  /** Of the SMART check [S-11]; `source` and `goal` may be ids or people's words, `fields` lists ids of raw fields. */
  'smart.defined': OfIndicator & { readonly source: string };
  'smart.noDefinition': OfIndicator;
  'smart.noSource': OfIndicator;
  'smart.notDefined': OfIndicator;
  'smart.derived': OfIndicator & { readonly unit: string; readonly fields: string };
  'smart.given': OfIndicator & { readonly unit: string; readonly source: string };
  'smart.noDataField': OfIndicator & { readonly unit: string };
  'smart.callsByNeed': OfIndicator & { readonly minutes: number };
  'smart.callsByLength': OfIndicator & { readonly minutes: number };
  'smart.everyCall': OfIndicator;
  'smart.noTarget': OfIndicator;
  'smart.noBaseline': OfIndicator;
  'smart.worse': TargetArgs;
  'smart.safe': TargetArgs;
  'smart.stretch': TargetArgs;
  'smart.aggressive': TargetArgs;
  'smart.unrealistic': TargetArgs;
  'smart.undetermined': TargetArgs;
  /** What past periods have made of the judgement by the baseline alone. */
  'smart.withinHistory': HistoryArgs;
  'smart.beyondHistory': HistoryArgs & { readonly spreads: number };
  'smart.serves': OfIndicator & { readonly goal: string };
  'smart.goalAssumed': OfIndicator & { readonly goal: string };
  'smart.needsBeside': OfIndicator & { readonly missing: string };
  'smart.reviewed': OfIndicator & { readonly cycle: string };

  /** Of the balance check [S-12]; weights in percent. */
  'balance.noLongTerm': Record<never, never>;
  'balance.csatLow': { readonly calls: number; readonly csat: number; readonly wanted: number };
  'balance.quantityOverQuality': { readonly quantity: number; readonly quality: number; readonly wanted: number };
  'balance.noTeam': Record<never, never>;
  'balance.onlyTeam': Record<never, never>;
  /** `indicator` is about existing customers. */
  'balance.salesNotSplit': OfIndicator;
  'balance.oneSided': OfIndicator & { readonly missing: string };
  'balance.dimensionMissing': { readonly dimension: string };
  'balance.dimensionOff': { readonly profile: string; readonly dimension: string };

  /** Of adjustments [S-10]: what should give up weight has none. */
  'adjust.nothingGivesWay': Record<never, never>;
  'adjust.nothingToMove': OfIndicator;
  'adjust.seasonPast': { readonly until: string };

  'weight.outOfRange': { readonly indicator: string; readonly weight: number };
  /** What the locked indicators leave is less than asked for. */
  'weight.lockedTooMuch': { readonly indicator: string; readonly weight: number; readonly locked: number };
  /** All others are locked or there are none, so nothing can take up the rest. */
  'weight.nothingToBalance': { readonly indicator: string; readonly weight: number; readonly needed: number };

  'profile.unknown': { readonly profile: string; readonly known: string };
  'profile.emptyDimension': { readonly profile: string; readonly dimension: string; readonly weight: number };
  'profile.missingIndicator': { readonly profile: string; readonly indicator: string; readonly weight: number };

  /** No indicator table was found on the sheet. */
  'sheet.notPlan': { readonly sheet: string };
  /** Of the plan sheet, in its own words. */
  'sheet.columnMissing': { readonly heading: string };
  'sheet.entryMissing': { readonly heading: string };
  'sheet.tableMissing': { readonly heading: string };
  'sheet.headingTwice': { readonly heading: string };
  /** A row among the indicators with hardly anything in it. */
  'sheet.strayRow': { readonly found: string };
  /** `column` is an id: `agent` or `indicators`; texts: `column.<id>`. */
  'sheet.notActuals': { readonly column: string };
  /** Several periods, and none of them is the plan's; `periods` lists them. */
  'sheet.periodUnclear': { readonly period: string; readonly periods: string };

  'calls.durationUnreadable': { readonly found: string };
  'calls.durationNegative': { readonly found: string };
  'calls.answerUnreadable': { readonly found: string };
  'calls.agentBlank': Record<never, never>;
  'calls.lengths': {
    readonly name: string;
    readonly length: number;
    readonly first: string;
    readonly expected: number;
  };
  'calls.more': { readonly count: number };
  /** Nothing to draw a sample from. */
  'calls.noEntries': Record<never, never>;
  'calls.columnMissing': { readonly column: string };
  /** The same person and indicator with different figures in two sources. */
  'actuals.conflict': {
    readonly person: string;
    readonly indicator: string;
    readonly given: string;
    readonly derived: string;
  };

  /** Of the sheet of drawn calls [S-29]. */
  /** The headings call, agent and verdict are needed. */
  'calibration.notSheet': Record<never, never>;
  'calibration.verdictUnreadable': { readonly found: string };
  'calibration.callGone': { readonly call: string; readonly agent: string };
  'calibration.callTwice': { readonly call: string; readonly agent: string };
  /** Corrected counts are for other calls than the log has now. */
  'calibration.callsChanged': { readonly person: string };
  /** Calls without an id were drawn from another log. */
  'calibration.otherLog': { readonly source: string };

  /** Of the change log and the hidden sheet of its plans [S-38]. */
  'changeLog.notLog': { readonly sheet: string };
  'changeLog.versionUnreadable': { readonly found: string };
  'changeLog.versionTwice': { readonly found: string };
  'changeLog.damaged': { readonly found: string };
  'changeLog.lost': { readonly version: number };

  /** Of the sheet of improvement plans [S-31]. */
  'improvement.notSheet': { readonly sheet: string };
  'improvement.person': { readonly found: string };
  'improvement.indicator': { readonly found: string };
  'improvement.to': { readonly found: string };
  'improvement.due': { readonly found: string };
  /** Somebody has changed the plan sheet since weights and targets were moved. */
  'whatIf.planChanged': { readonly sheet: string };

  /** The same period given twice to what looks over several. */
  'feedback.periodTwice': { readonly period: string };
  /** The figures of the worked case are not in the workbook as they were. */
  'guide.caseGone': Record<never, never>;
  /** A period that does not say when it ends, such as "spring". */
  'feedback.noDate': { readonly period: string };
  /** A reward rule asks for what the plan does not have [S-33]; `reward` is its name. */
  'reward.unknownIndicator': { readonly reward: string; readonly indicator: string };
  'reward.unknownGrade': { readonly reward: string; readonly grade: string; readonly known: string };

  /** Two rules of the review with one id [S-34]. */
  'review.ruleTwice': { readonly rule: string };
  /** The headings of the rules are missing. */
  'review.notRules': { readonly sheet: string };
  /** Named by a rule, and neither an indicator nor a figure beside them; `reviewRule` is the rule's id or own name. */
  'review.unknownFigure': OfReviewRule & { readonly figure: string };
  /** `*` in a rule that is not about what is off its target. */
  'review.noSubject': OfReviewRule;
  /** A rule about conflicts that asks for something else too. */
  'review.notConflict': OfReviewRule;

  /** Settings that a calculation is given; `name` is the setting. */
  'argument.tooSmall': { readonly name: string; readonly value: number; readonly least: number };
  /** The figures that follow are too large to be exact whole numbers. */
  'argument.tooLarge': { readonly name: string };
  /** `most` is included. */
  'argument.notWhole': { readonly name: string; readonly value: number; readonly most: number };
  /** Not above 0 and up to 1 [S-18]. */
  'argument.notShare': { readonly name: string; readonly value: number };

  /** Arguments of custom functions; `name` is the argument. */
  'function.blank': Record<never, never>;
  'function.notNumber': { readonly found: string };
  /** An error of Excel among the values: "#DIV/0!". */
  'function.errorValue': { readonly found: string };
  'function.negative': { readonly name: string; readonly value: number };
  'function.choice': { readonly name: string; readonly found: string; readonly allowed: string };
  'function.shape': {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
    readonly wantedRows: number;
    readonly wantedColumns: number;
  };
  /** `name` must have the shape of `first`, which is in the wanted rows and columns. */
  'function.otherShape': {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
    readonly first: string;
    readonly wantedRows: number;
    readonly wantedColumns: number;
  };
  'function.notVector': { readonly name: string; readonly rows: number; readonly columns: number };
  /** `person` is a row of the points, from 1; `positions` list indicators, from 1: "2, 5". */
  'function.incomplete': { readonly person: number; readonly positions: string };
  'function.gateBlank': Record<never, never>;
  'function.gateUnreadable': { readonly found: string };
  'function.gateCount': { readonly gates: number; readonly people: number };
}

interface OfIndicator {
  readonly indicator: string;
}

interface OfReviewRule {
  readonly reviewRule: string;
}

/** Figures as text, since their unit decides how they read. */
interface TargetArgs extends OfIndicator {
  readonly target: string;
  readonly baseline: string;
}

/** texts: `judged.<verdict>`. */
interface HistoryArgs extends OfIndicator {
  readonly target: string;
  readonly mean: string;
  readonly periods: number;
  readonly judged: string;
  readonly alone: string;
}

/** What a rule text should have had where it stops making sense. */
export type Expected =
  | 'rule'
  | 'number'
  | 'positiveNumber'
  | 'bound'
  | 'percentBound'
  | 'plainBound'
  | 'largerBound'
  | 'smallerBound'
  | 'colon'
  | 'dots'
  | 'within'
  | 'separator'
  | 'levelName'
  | 'newLevelName'
  | 'anotherPair'
  | 'end';

/** A value, or the reasons there is none. Never both. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (...findings: readonly Finding[]): Outcome<never> => ({ ok: false, findings });
