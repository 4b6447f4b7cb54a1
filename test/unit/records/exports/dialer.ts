import { merged, type TableExport } from './tableExport.ts';

/** `Master.csv` of Asterisk; agents are known by their extension, talk is what was billed. */
export const ASTERISK_CDR: TableExport = {
  tool: 'Asterisk, call detail records',
  rows: [
    [
      ...['accountcode', 'src', 'dst', 'dcontext', 'clid', 'channel', 'dstchannel', 'lastapp', 'lastdata', 'start'],
      ...['answer', 'end', 'duration', 'billsec', 'disposition', 'amaflags', 'uniqueid', 'userfield'],
    ],
    [
      ...['', 8001, '13800000001', 'out', '"Ann" <8001>', 'SIP/8001-1', 'SIP/trunk-1', 'Dial', 'SIP/trunk'],
      ...['2026-03-14 10:00:00', '2026-03-14 10:00:08', '2026-03-14 10:04:13', 253, 245, 'ANSWERED'],
      ...['DOCUMENTATION', '1773453600.1', ''],
    ],
    [
      ...['', 8002, '13800000002', 'out', '"Bo" <8002>', 'SIP/8002-2', 'SIP/trunk-2', 'Dial', 'SIP/trunk'],
      ...['2026-03-14 10:01:00', '', '2026-03-14 10:01:30', 30, 0, 'NO ANSWER'],
      ...['DOCUMENTATION', '1773453660.2', ''],
    ],
  ],
  headingRow: 0,
  kind: 'callLog',
  columns: {
    callId: 'uniqueid',
    agent: 'src',
    duration: 'billsec',
    outcome: 'disposition',
    date: 'start',
    customer: 'dst',
  },
  unit: 's',
};

const HEADINGS = [
  ...['序号', '话单号', '技能组', '坐席工号', '坐席姓名', '客户号码', '呼叫方向', '开始时间', '接通时间', '结束时间'],
  ...['响铃时长', '通话时长', '挂机方', '呼叫结果', '满意度', '归属地'],
];

/** A Chinese dialer: two title rows, a blank line, and times of talk in several forms. */
export const CALL_CENTRE: TableExport = {
  tool: '呼叫中心话单',
  rows: [
    merged('呼叫中心话单明细', HEADINGS.length),
    merged('统计时间：2026-03-01 至 2026-03-31', HEADINGS.length),
    merged('', HEADINGS.length),
    HEADINGS,
    [
      ...[1, 'HD-1', '售前', '8001', '王芳', '13800000001', '呼出', '2026-03-14 10:00:05', '2026-03-14 10:00:13'],
      ...['2026-03-14 10:04:18', '00:00:08', '00:04:05', '客户', '接通', 5, '上海'],
    ],
    [
      ...[2, 'HD-2', '售前', '8002', '李强', '13800000002', '呼出', '2026/3/14 10:03', ''],
      ...['2026/3/14 10:03', '00:00:30', 0, '坐席', '空号', '', '杭州'],
    ],
    [
      ...[3, 'HD-3', '售前', '8002', '李强', '13800000003', '呼出', 46_095.43, 46_095.4301],
      ...[46_095.432, '00:00:09', '3分5秒', '客户', '接通', 4, '杭州'],
    ],
    ['合计', '', '', '', '', '', '', '', '', '', '00:00:47', '00:07:10', '', '', '', ''],
  ],
  headingRow: 3,
  kind: 'callLog',
  columns: {
    callId: '话单号',
    agent: '坐席姓名',
    duration: '通话时长',
    outcome: '呼叫结果',
    date: '开始时间',
    customer: '客户号码',
  },
  unit: 's',
};
