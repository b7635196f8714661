/** How a setting is described: key, title, kind, default, what it means, when it is asked. */
import type { Kind } from '../define.ts';

export interface Setting<T = unknown> {
  /** Code of its line on «Настройки»; never changes. */
  readonly key: string;
  readonly title: string;
  readonly kind: Kind<T>;
  /** What holds while the value is blank; absent where nothing can be assumed. */
  readonly default?: T;
  /** One or two sentences: what it means and what a blank does. */
  readonly explanation: string;
  /** `setup`: asked by the wizard and required; `later`: when something needs it. */
  readonly whenAsked: 'setup' | 'later';
  /** Written by commands, never asked. */
  readonly internal?: boolean;
  /** Holds a person's name: not asked and not kept in code mode. */
  readonly personal?: boolean;
  /** Heading under which the form asks it. */
  readonly group: string;
}

/** Declares a setting under its key; only checks types. */
export function defineSetting<const K extends string, const T>(
  setting: Setting<T> & { readonly key: K },
): typeof setting {
  return setting;
}
