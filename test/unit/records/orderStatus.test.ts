import { describe, expect, it } from 'vitest';
import { readOrderStatus } from '../../../src/records/orderStatus.ts';

describe('the status of an order', () => {
  it.each([
    ['Closed Won', 'sale'],
    ['赢单', 'sale'],
    ['已付款', 'sale'],
    [true, 'sale'],
    ['ＰＡＩＤ', 'sale'],
    ['已退款', 'refund'],
    ['Refunded', 'refund'],
    ['Closed Lost', 'noSale'],
    ['Negotiation/Review', 'noSale'],
    ['已取消', 'noSale'],
    ['', 'noSale'],
    ['whatever', null],
  ] as const)('[S-28] should read %j as %s', (value, status) => {
    expect(readOrderStatus(value)).toBe(status);
  });
});
