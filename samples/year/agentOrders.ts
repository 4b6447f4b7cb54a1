import type { AgentMonth } from './agentCalls.ts';
import { lastDayOf } from './calendar.ts';
import type { CallEvent, OrderEvent } from './events.ts';

export const PRODUCTS = 5;
/** Prices of what is sold, about the team's order size. */
const SIZES = [0.5, 0.8, 1, 1.2, 1.6] as const;

/** First orders of customers whose need was captured, and others of earlier buyers. */
export function makeOrders(month: AgentMonth, calls: readonly CallEvent[]): readonly OrderEvent[] {
  const { book, course, desk } = month;
  const interested = new Map(calls.filter(({ need }) => need).map((call) => [call.customer, call.date]));
  const firsts = [...interested].filter(
    ([customer]) => desk.takes('closing', course.closing) && !book.hasBought(customer),
  );
  const odds = course.repurchase / (1 - course.repurchase);
  const repeats = firsts.filter(() => desk.takes('repeat', odds)).length;
  const orders = [
    ...firsts.map(([customer, date]) => orderOf(month, customer, { isNew: true, date: later(month, date) })),
    ...book.earlierBuyers(desk.chance, repeats).map((customer) => {
      return orderOf(month, customer, { isNew: false, date: someDay(month) });
    }),
  ];
  book.remember(firsts.map(([customer]) => customer));
  return orders.flatMap((order) => [order, ...refundOf(month, order)]);
}

function orderOf(
  { agent, course, desk }: AgentMonth,
  customer: number,
  { isNew, date }: { readonly isNew: boolean; readonly date: number },
): OrderEvent {
  const { chance } = desk;
  const product = chance.whole(0, PRODUCTS - 1);
  const price = course.orderSize * (SIZES[product] ?? 1) * chance.between(0.9, 1.1);
  const amount = Math.round(price / 10) * 10;
  const referred = isNew && desk.takes('referred', course.referred);
  return { agent: agent.index, customer, product, amount, isNew, referred, date };
}

/** Half of the price or all of it, within the month. */
function refundOf(month: AgentMonth, order: OrderEvent): readonly OrderEvent[] {
  const { chance } = month.desk;
  if (!month.desk.takes('refunded', month.course.refunded)) return [];
  const amount = -Math.round(order.amount * chance.pick([0.5, 1, 1]));
  return [{ ...order, amount, referred: false, date: later(month, order.date) }];
}

/** The day itself or one soon after it, within the month. */
const later = ({ month, desk }: AgentMonth, date: number): number =>
  Math.min(lastDayOf(month), Math.floor(date) + desk.chance.whole(0, 4));

const someDay = ({ days, desk }: AgentMonth): number => days[Math.floor(desk.chance.unit() * days.length)] ?? 0;
