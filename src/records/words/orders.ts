import type { FieldWords } from './fieldWords.ts';
import { COMMON_DATES, CUSTOMER, joined, PEOPLE, PERIOD } from './shared.ts';

export const ORDER_WORDS: FieldWords<'orders'> = {
  orderId: {
    whole: [
      ...['order id', 'order no', 'order number', 'order', 'order #', 'deal id', 'opportunity id', 'contract no'],
      ...['contract number', 'invoice no', 'invoice number', 'transaction id', 'sales order', 'opportunity name'],
      ...[
        '订单编号',
        '订单号',
        '订单id',
        '销售订单编号',
        '合同编号',
        '合同号',
        '商机编号',
        '商机名称',
        '交易编号',
        '单号',
      ],
      ...['交易号', '流水号'],
    ],
    parts: ['order id', 'order no', '订单编号', '订单号', '合同编号', '商机编号'],
  },
  agent: joined(
    { whole: ['opportunity owner', 'deal owner', 'order owner', 'closed by', 'sold by'], parts: [] },
    PEOPLE,
  ),
  customer: CUSTOMER,
  amount: {
    whole: [
      ...['amount', 'order amount', 'sales amount', 'deal amount', 'total amount', 'order total', 'order value'],
      ...['amount paid', 'paid amount', 'net amount', 'revenue', 'sales', 'total', 'price', 'deal size', 'value'],
      ...[
        '订单金额',
        '销售订单金额',
        '成交金额',
        '实付金额',
        '实收金额',
        '付款金额',
        '支付金额',
        '合同金额',
        '商机金额',
      ],
      ...['金额', '销售金额', '销售额', '总金额', '订单总额', '成交额', '回款金额', '收款金额', '应付金额', '缴费金额'],
    ],
    parts: ['order amount', 'amount', 'revenue', '订单金额', '成交金额', '实付', '金额'],
    not: /expect|discount|tax|cost|refund|currency|unpaid|due|待|未|折扣|优惠|税|成本|退款|预计|运费|币种|累计/i,
  },
  status: {
    whole: [
      ...['order status', 'status', 'stage', 'deal stage', 'opportunity stage', 'payment status', 'state', 'won'],
      ...['is won', 'closed won'],
      ...[
        '订单状态',
        '商机阶段',
        '销售阶段',
        '阶段',
        '商机状态',
        '状态',
        '合同状态',
        '付款状态',
        '支付状态',
        '交易状态',
      ],
      ...['成交状态', '赢单状态', '生命状态'],
    ],
    parts: ['order status', 'deal stage', '订单状态', '交易状态', '支付状态', '商机阶段'],
  },
  isNew: {
    whole: [
      ...['new customer', 'is new customer', 'new', 'is new', 'new or existing', 'new or repeat', 'first order'],
      ...['first purchase', 'is first order', 'customer type', 'order type', 'type', 'business type', 'new business'],
      ...[
        '新老客户',
        '是否新客户',
        '是否新客',
        '新客户',
        '新客',
        '客户类型',
        '订单类型',
        '是否首单',
        '首单',
        '是否首购',
      ],
      ...['新购续费', '成交类型', '业务类型'],
    ],
    parts: ['new customer', 'first order', '新老', '新客', '首单', '首购'],
  },
  referred: {
    whole: [
      ...['referred', 'referral', 'is referral', 'is referred', 'referred customer', 'from referral', 'by referral'],
      ...['是否转介绍', '转介绍', '转介绍客户', '是否老带新', '老带新', '是否推荐', '推荐客户', '是否介绍'],
    ],
    parts: ['referr', '转介绍', '老带新'],
  },
  date: joined(
    {
      whole: [
        ...['order date', 'close date', 'closed date', 'purchase date', 'sale date', 'payment date', 'paid at'],
        ...['order time', 'deal date', 'contract date', 'signed date', 'transaction date', 'invoice date'],
        ...['下单日期', '下单时间', '订单日期', '订单时间', '成交日期', '成交时间', '付款时间', '付款日期', '支付时间'],
        ...['签约日期', '签单日期', '合同日期', '结单日期', '预计成交日期', '购买时间', '缴费日期', '交易时间'],
      ],
      parts: ['order date', 'close date', '下单', '成交日期', '付款时间', '支付时间'],
    },
    COMMON_DATES,
  ),
  period: PERIOD,
};
