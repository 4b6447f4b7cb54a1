import type { ExampleNote } from '../src/i18n/helpNotes.ts';
import type { RuleId } from '../src/scoring/rules/registry.ts';

export interface FunctionExample {
  readonly formula: string;
  /** As documents write it: a number, `{1;2}` for a range that spills, in which fractions may be rounded, or an error. */
  readonly result: string;
  readonly note: ExampleNote;
}

/** Calls and what they give, for every document that shows some. Tests run them. */
export const EXAMPLES: readonly FunctionExample[] = [
  { formula: '=TELEKPI.KPI_SCORE(80, 100)', result: '80', note: 'higher' },
  { formula: '=TELEKPI.KPI_SCORE(0.12, 0.1, "lower from 0.15")', result: '60', note: 'lower' },
  { formula: '=TELEKPI.KPI_SCORE({90;45}, 60)', result: '{120;75}', note: 'spill' },
  { formula: '=TELEKPI.KPI_SCORE(85, 100, "分段 60%:0 80%:60 100%:100")', result: '60', note: 'chineseRule' },
  { formula: '=TELEKPI.KPI_SCORE("", 100)', result: '#N/A', note: 'blank' },
  { formula: '=TELEKPI.KPI_SCORE(5, 0)', result: '#VALUE!', note: 'zeroTarget' },
  { formula: '=TELEKPI.EFFECTIVE_CALLS({200;"2:59";"00:03:05"})', result: '2', note: 'durations' },
  {
    formula: '=TELEKPI.EFFECTIVE_CALLS({200;300;400}, {"已接通";"拒接";"connected"})',
    result: '2',
    note: 'outcomes',
  },
  { formula: '=TELEKPI.EFFECTIVE_CALLS({4;5}, , {"是";""}, 3, "min")', result: '1', note: 'needs' },
  {
    formula: '=TELEKPI.CALL_SUMMARY({"李雷";"韩梅";"李雷"}, {240;60;0})',
    result:
      '{"Agent","Outbound dials","Connected calls","Effective calls","Effective-call rate","Talk time","Average call duration","Effective talk time";"李雷",2,1,1,0.5,240,240,240;"韩梅",1,1,0,0,60,60,0}',
    note: 'callTable',
  },
  { formula: '=TELEKPI.WEIGHTED_TOTAL({80,100}, {40,60})', result: '92', note: 'weights' },
  { formula: '=TELEKPI.WEIGHTED_TOTAL({80,"";90,70}, {0.5,0.5}, "exclude")', result: '{80;80}', note: 'exclude' },
  { formula: '=TELEKPI.WEIGHTED_TOTAL({80,""}, {0.5,0.5})', result: '#N/A', note: 'incomplete' },
  { formula: '=TELEKPI.WEIGHTED_TOTAL({90,100}, {50,50}, "incomplete", FALSE)', result: '59.9', note: 'failedGate' },
  { formula: '=TELEKPI.KPI_LIGHT({100;99.994;79.9})', result: '{"● Green";"▲ Yellow";"■ Red"}', note: 'lights' },
  { formula: '=TELEKPI.KPI_GRADE({84.996;84.99})', result: '{"A";"B"}', note: 'grades' },
  { formula: '=TELEKPI.KPI_GRADE(80, {"优",90;"良",75;"中",0})', result: '{"良"}', note: 'ownGrades' },
  { formula: '=TELEKPI.KPI_RANK({80;90;80;70})', result: '{2;1;2;4}', note: 'ranks' },
  {
    formula: '=TELEKPI.SMART_CHECK(0.1, {0.1;0.15;0.2;0.3})',
    result: '{"Safe";"Stretch";"Aggressive";"Unrealistic"}',
    note: 'attainable',
  },
  { formula: '=TELEKPI.SMART_CHECK(0.15, {0.08;0.05}, "lower")', result: '{"Stretch";"Aggressive"}', note: 'falling' },
  {
    formula: '=TELEKPI.NORTH_STAR(1000, 0.1, 0.25, 20)',
    result: '{"","Leads","Effective calls","Outbound dials";"In total",10000,10000,40000;"Per agent",500,500,2000}',
    note: 'northStar',
  },
  { formula: '=TELEKPI.NORTH_STAR(1000, 10, 0.25)', result: '#VALUE!', note: 'shares' },
  {
    formula: '=TELEKPI.WEIGHT_PROFILE("mature_team")',
    result: '{"Results",50;"Efficiency",20;"Service quality",30;"Growth",0}',
    note: 'profile',
  },
  {
    formula: '=TELEKPI.KPI_CONFLICT({30;42;35;60;55;48;70;65}, {95;90;96;80;84;88;70;79})',
    result: '{-0.976,8,"Conflict",-0.997,-0.816}',
    note: 'conflict',
  },
  {
    formula: '=TELEKPI.KPI_CONFLICT({30;42;35}, {95;90;93})',
    result: '{"",3,"Not enough data","",""}',
    note: 'fewPairs',
  },
  {
    formula: '=TELEKPI.QA_SAMPLE({101;102;103;104;105;106}, 0.5, 7, {"李雷";"李雷";"李雷";"李雷";"韩梅";"韩梅"})',
    result: '{"Sample, seed 7","Group";102,"李雷";104,"李雷";105,"韩梅"}',
    note: 'sample',
  },
  {
    formula: '=TELEKPI.KPI_EXPLAIN({90;0.12}, {100;0.1}, {"";"lower"}, {60;40})',
    result:
      '{"Indicator","Points","Weight","Contribution","Light","Note";1,90,0.6,54,"▲ Yellow","";2,80,0.4,32,"▲ Yellow","";"Total",86,1,86,"▲ Yellow",""}',
    note: 'explained',
  },
  {
    formula: '=TELEKPI.KPI_EXPLAIN({90;""}, {100;0.1}, "higher", {60;40})',
    result:
      '{"Indicator","Points","Weight","Contribution","Light","Note";1,90,0.6,54,"▲ Yellow","";2,"",0.4,"","","Not measured";"Total","",0.6,"","","incomplete"}',
    note: 'notMeasured',
  },
];

/** A text of every rule; documents print it in their own language. */
export const RULE_TEXTS: Readonly<Record<RuleId, string>> = {
  higher: 'higher from 0.1',
  lower: 'lower from 0.15',
  range: 'range 0.8..0.9 within 0.6..1',
  bands: 'bands 60%:0 80%:60 100%:100 120%:120',
  curve: 'curve 60%:0 100%:100 150%:150',
  deduct: 'deduct 5',
  bonus: 'bonus 2',
  pass: 'pass lower',
  levels: 'levels 初级:60 中级:80 高级:100',
};
