import { twoDigits } from './twoDigits.ts';
import type { DateText, YearTexts } from './yearTexts.ts';

const dashed: DateText = ([year, month, day, hour, minute], withTime) =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}${withTime ? ` ${twoDigits(hour)}:${twoDigits(minute)}` : ''}`;
const slashed: DateText = ([year, month, day, hour, minute], withTime) =>
  `${year}/${month}/${day}${withTime ? ` ${hour}:${twoDigits(minute)}` : ''}`;
const inWords: DateText = ([year, month, day, hour, minute], withTime) =>
  `${year}年${month}月${day}日${withTime ? ` ${twoDigits(hour)}:${twoDigits(minute)}` : ''}`;

export const yearTextsZhCN: YearTexts = {
  tables: {
    calls: {
      name: '通话记录',
      titles: ['2025年通话明细', '外呼系统导出，全部团队'],
      headings: ['通话编号', '坐席', '客户编号', '开始时间', '通话时长(秒)', '通话结果', '是否获取需求', '是否新线索'],
    },
    orders: {
      name: '订单',
      titles: ['2025年订单明细'],
      headings: ['订单编号', '销售员', '客户编号', '课程', '订单金额', '新老客户', '是否转介绍', '下单日期'],
    },
    surveys: {
      name: '满意度调查',
      titles: ['通话后短信调查', '1至5星'],
      headings: ['答卷编号', '坐席', '客户编号', '调查日期', '满意度评分(1-5分)', '是否投诉', '是否解决'],
    },
    qa: {
      name: '质检记录',
      titles: ['2025年录音质检'],
      headings: ['质检编号', '坐席', '质检日期', '质检结果', '产品介绍准确率', '异议处理合规率', '是否过度承诺'],
    },
    roster: {
      name: '花名册',
      titles: [],
      headings: ['坐席', '团队', '月份', '出勤天数', '应出勤天数', '阶段', '团队目标'],
    },
    training: {
      name: '培训考核',
      titles: ['月度培训考核'],
      headings: ['坐席', '周期', '培训考核通过率'],
    },
  },
  firstNames: [
    ...['芳', '伟', '敏', '洋', '静', '磊', '婷', '强', '丽', '军', '娟', '勇', '艳', '杰', '霞'],
    ...['涛', '玲', '明', '雪', '超', '颖', '鹏', '琳', '浩', '倩', '斌', '莉', '宇', '佳', '峰'],
  ],
  lastNames: [
    ...['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '胡', '朱', '高'],
    ...['林', '何', '郭', '马', '罗', '梁', '宋', '郑', '谢', '韩', '唐', '冯', '于', '董', '萧'],
  ],
  fullName: (first, last) => `${last}${first}`,
  strangers: ['临时坐席', '外包小刘'],
  teams: ['华北组', '华东组', '华南组', '西南组'],
  stages: { new: '新人', mature: '成熟', transition: '转型' },
  products: ['体验课', '阅读课', '数学课', '英语课', '全年课程'],
  outcomes: {
    ...{ connected: '已接通', noAnswer: '未接', busy: '忙线', refused: '拒接' },
    ...{ poweredOff: '关机', emptyNumber: '空号', suspended: '停机', invalidTalk: '无效' },
  },
  yes: '是',
  no: '否',
  newCustomer: '新客户',
  knownCustomer: '老客户',
  solved: '已解决',
  open: '未解决',
  passed: '合格',
  failed: '不合格',
  total: '合计',
  unknownDuration: '未知',
  unknownAmount: '待确认',
  dateTexts: [dashed, slashed, inWords],
  durationText: (minutes, seconds) => `${minutes}分${seconds}秒`,
};
