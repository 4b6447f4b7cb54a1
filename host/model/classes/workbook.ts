import { instance, type ClassDefinition, type Environment, type Instance } from '../define.ts';
import { WORKSHEETS } from './worksheet.ts';

export const workbookOf = (env: Environment): Instance => instance(WORKBOOK, null, env);

export const WORKBOOK: ClassDefinition<null> = {
  name: 'Workbook',
  properties: {
    Application: { get: (_, env) => instance(APPLICATION, null, env) },
    Worksheets: { get: (_, env) => instance(WORKSHEETS, null, env) },
    Tables: { get: (_, env) => env.objects.tables(null) },
    Names: { get: (_, env) => env.objects.names() },
    Settings: { get: (_, env) => instance(SETTINGS, null, env) },
  },
  methods: {
    GetSelectedRange: (_, __, env) => env.objects.range(env.grid.selection()),
    GetActiveCell: (_, __, env) => env.objects.range({ ...env.grid.selection(), rows: 1, columns: 1 }),
    /** The runtime says that it is ready for calls. */
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
};

export const APPLICATION: ClassDefinition<null> = {
  name: 'Application',
  properties: { CalculationMode: { get: () => 'Automatic' } },
  methods: {
    Calculate: (_, __, { grid }) => grid.recalculate(),
    /** This spreadsheet calculates and draws after a request, never within one. */
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const SETTINGS: ClassDefinition<null> = {
  name: 'SettingCollection',
  properties: {},
  items: {
    all: (_, env) => [...env.settings.keys()].map((key) => instance(SETTING, key, env)),
    find: (_, key, env) => (env.settings.has(String(key)) ? instance(SETTING, String(key), env) : null),
  },
  methods: {
    Add: (_, [key, value], env) => {
      env.settings.set(String(key), value);
      return instance(SETTING, String(key), env);
    },
    GetCount: (_, __, { settings }) => settings.size,
  },
};

export const SETTING: ClassDefinition<string> = {
  name: 'Setting',
  id: (key) => key,
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { settings }) => settings.get(key),
      set: (key, value, { settings }) => void settings.set(key, value),
    },
  },
  methods: {
    Delete: (key, _, { settings }) => void settings.delete(key),
  },
};
