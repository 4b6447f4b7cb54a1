import { notCovered, oneOf } from '../checks.ts';
import { instance, type ClassDefinition } from '../define.ts';

/** In both of the host's languages. */
const SEPARATORS = { decimal: '.', thousands: ',' } as const;

export const APPLICATION: ClassDefinition<null> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_, value) => {
        oneOf(value, {
          of: ['Automatic'],
          known: ['AutomaticExceptTables', 'Manual'],
          as: 'Application.calculationMode',
        });
      },
    },
    /** What is read is calculated before it is answered. */
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => SEPARATORS.decimal },
    ThousandsSeparator: { get: () => SEPARATORS.thousands },
    UseSystemSeparators: { get: () => true },
    CultureInfo: { get: (_, env) => instance(CULTURE, null, env) },
  },
  methods: {
    Calculate: (_, [type], { grid }) => {
      oneOf(type, { of: ['Recalculate', 'Full', 'FullRebuild'], as: 'Application.calculate' });
      grid.recalculate();
    },
    /** This spreadsheet calculates and draws after a request, never within one. */
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const CULTURE: ClassDefinition<null> = {
  name: 'CultureInfo',
  properties: {
    Name: {
      get: (_, { locale }) => {
        if (locale === null) throw notCovered('CultureInfo.name without a language');
        return locale;
      },
    },
    NumberFormat: { get: (_, env) => instance(NUMBER_FORMAT, null, env) },
  },
};

export const NUMBER_FORMAT: ClassDefinition<null> = {
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: () => SEPARATORS.decimal },
    NumberGroupSeparator: { get: () => SEPARATORS.thousands },
  },
};
