import { foldWord, isBlank } from '../calls/cell.ts';
import { readYes } from '../calls/yes.ts';

/** `refund`: only an amount below 0 counts, as a positive one has been paid back. */
export type OrderStatus = 'sale' | 'refund' | 'noSale';

const WORDS: Readonly<Record<OrderStatus, readonly string[]>> = {
  sale: [
    ...['won', 'closed won', 'closed', 'paid', 'completed', 'complete', 'done', 'fulfilled', 'delivered', 'shipped'],
    ...['confirmed', 'active', 'partially refunded', 'partial refund'],
    ...['赢单', '已成交', '成交', '已签约', '已付款', '已支付', '已完成', '完成', '已确认', '已发货', '已收货'],
    ...['已生效', '正常', '有效', '部分退款'],
  ],
  refund: ['refunded', 'refund', 'returned', '已退款', '退款', '全额退款', '退货', '已退货'],
  noSale: [
    ...['lost', 'closed lost', 'open', 'cancelled', 'canceled', 'void', 'draft', 'pending', 'unpaid', 'failed'],
    ...['prospecting', 'qualification', 'needs analysis', 'value proposition', 'id. decision makers', 'negotiation'],
    ...['perception analysis', 'proposal/price quote', 'negotiation/review', 'expired', 'rejected', 'on hold'],
    ...['输单', '丢单', '无效', '已取消', '取消', '已作废', '作废', '已关闭', '交易关闭', '未成交', '未付款', '待付款'],
    ...['未支付', '待支付', '草稿', '待审核', '审核中', '已驳回', '验证客户', '需求确定', '方案/报价', '谈判审核'],
  ],
};

const STATUS_OF = new Map(
  (['sale', 'refund', 'noSale'] as const).flatMap((status) =>
    WORDS[status].map((word) => [foldWord(word), status] as const),
  ),
);

/** The status of an order or the stage of its deal. Blank is no sale; null means words that nobody knows. */
export function readOrderStatus(value: unknown): OrderStatus | null {
  if (isBlank(value)) return 'noSale';
  const known = typeof value === 'string' ? STATUS_OF.get(foldWord(value)) : undefined;
  if (known !== undefined) return known;
  const answer = readYes(value);
  return answer === null ? null : answer ? 'sale' : 'noSale';
}
