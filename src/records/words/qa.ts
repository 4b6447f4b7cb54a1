import type { FieldWords } from './fieldWords.ts';
import { COMMON_DATES, joined, PEOPLE, PERIOD } from './shared.ts';

export const QA_WORDS: FieldWords<'qa'> = {
  recordId: {
    whole: [
      ...['evaluation id', 'recording id', 'record id', 'qa id', 'review id', 'audit id', 'check id', 'scorecard id'],
      ...['call id', 'interaction id', 'conversation id', 'recording', 'ticket id'],
      ...[
        '质检编号',
        '质检单号',
        '质检id',
        '质检任务编号',
        '录音编号',
        '录音id',
        '录音',
        '通话编号',
        '通话id',
        '评分编号',
      ],
    ],
    parts: ['evaluation id', 'recording id', '质检编号', '录音编号'],
  },
  agent: joined(
    {
      whole: ['agent evaluated', 'evaluated agent', 'evaluatee', '被质检人', '被检坐席', '受检坐席', '被评人'],
      parts: [],
    },
    PEOPLE,
  ),
  result: {
    whole: [
      ...['qa result', 'result', 'pass/fail', 'passed', 'pass', 'evaluation result', 'qa status', 'compliant'],
      ...['compliance', 'script compliance', 'script compliant', 'overall result', 'qa outcome', 'outcome'],
      ...[
        '质检结果',
        '是否合格',
        '质检结论',
        '合格',
        '是否通过',
        '结果',
        '是否合规',
        '话术合规',
        '话术是否合规',
        '是否达标',
      ],
      ...['质检状态', '合规情况'],
    ],
    parts: ['qa result', 'pass/fail', 'script compl', '质检结果', '是否合格', '质检结论', '话术合规', '话术'],
    not: /comment|note|score|备注|说明|得分|扣分|分数/i,
  },
  productIntro: {
    whole: [
      ...['product introduction accuracy', 'product intro accuracy', 'product introduction', 'product intro'],
      ...['product accuracy', 'product knowledge', 'product-introduction accuracy', 'accurate product information'],
      ...['产品介绍准确率', '产品介绍', '产品介绍是否准确', '产品介绍准确', '产品介绍得分', '产品知识', '产品讲解'],
    ],
    parts: ['product intro', 'product know', 'product acc', '产品介绍', '产品讲解', '产品知识'],
  },
  objectionHandling: {
    whole: [
      ...['objection handling compliance', 'objection handling', 'objections handled', 'handles objections'],
      ...['异议处理合规率', '异议处理', '异议处理合规', '异议处理是否合规', '异议处理得分', '客户异议处理'],
    ],
    parts: ['objection', '异议'],
    not: /comment|note|备注|说明|扣分/i,
  },
  overPromised: {
    whole: [
      ...['over promised', 'over-promise', 'over promising', 'overpromised', 'overpromise', 'over promise found'],
      ...['promised too much', 'misleading promise', 'false promise'],
      ...[
        '是否过度承诺',
        '过度承诺',
        '是否夸大承诺',
        '夸大承诺',
        '是否虚假承诺',
        '虚假承诺',
        '违规承诺',
        '是否违规承诺',
      ],
    ],
    parts: ['over promis', 'overpromis', '过度承诺', '夸大', '虚假承诺', '违规承诺'],
  },
  date: joined(
    {
      whole: [
        ...['check date', 'evaluation date', 'evaluated on', 'graded at', 'qa date', 'review date', 'date evaluated'],
        ...['audit date', 'evaluated at', 'call date', 'call time', 'recording date'],
        ...['质检日期', '质检时间', '评分时间', '检查日期', '通话日期', '通话时间', '录音时间', '录音日期', '抽检日期'],
      ],
      parts: ['evaluation date', 'check date', '质检日期', '质检时间', '通话时间'],
    },
    COMMON_DATES,
  ),
  period: PERIOD,
};
