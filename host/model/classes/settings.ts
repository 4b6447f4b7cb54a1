import { words } from '../checks.ts';
import { instance, type ClassDefinition } from '../define.ts';
import { notFound } from '../errors.ts';

/** What an add-in keeps in the workbook. Dates travel as texts, which office.js makes and reads itself. */
export const SETTINGS: ClassDefinition<null> = {
  name: 'SettingCollection',
  properties: {},
  items: {
    all: (_, env) => [...env.settings.keys()].map((key) => instance(SETTING, key, env)),
    find: (_, key, env) => (env.settings.has(String(key)) ? instance(SETTING, String(key), env) : null),
  },
  methods: {
    Add: (_, [key, value], env) => {
      env.settings.set(words(key), value);
      return instance(SETTING, words(key), env);
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
      get: (key, { settings }) => {
        if (!settings.has(key)) throw notFound(`the setting ${key}`);
        return settings.get(key);
      },
      set: (key, value, { settings }) => void settings.set(key, value),
    },
  },
  methods: { Delete: (key, _, { settings }) => void settings.delete(key) },
};
