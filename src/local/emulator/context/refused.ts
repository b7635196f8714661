/** Services that the emulator does not have: every member refuses, by the scope that live would ask for. */
import { call, enter } from './bridge.ts';

/** Service → scope without which live refuses it. */
const SCOPES: Readonly<Record<string, string>> = {
  DocumentApp: 'documents',
  DriveApp: 'drive',
  UrlFetchApp: 'script.external_request',
  MailApp: 'script.send_mail',
  GmailApp: 'https://mail.google.com/',
  CalendarApp: 'calendar',
  FormApp: 'forms',
  SlidesApp: 'presentations',
  SitesApp: 'sites',
  ContactsApp: 'contacts',
  GroupsApp: 'groups',
  LanguageApp: 'script.external_request',
  Maps: 'script.external_request',
  Jdbc: 'script.external_request',
  Sheets: 'spreadsheets',
  Docs: 'documents',
  ContentService: '',
  XmlService: '',
  CardService: '',
};

/** Advanced services do not exist at all unless the manifest switches them on. */
const ADVANCED = new Set(['Sheets', 'Docs']);

function refusing(service: string, scope: string): object {
  return new Proxy(
    {},
    {
      get(_target, member): unknown {
        if (typeof member === 'symbol' || member === 'toJSON') return undefined;
        if (member === 'toString') return () => service;
        return () =>
          enter(`${service}.${member}`, () => call('refuse', `${service}.${member}`, scope === '' ? [] : [scope]));
      },
    },
  );
}

export function installRefused(global: Record<string, unknown>, advanced: readonly string[]): void {
  for (const [service, scope] of Object.entries(SCOPES)) {
    if (ADVANCED.has(service) && !advanced.includes(service)) continue;
    Object.defineProperty(global, service, {
      value: refusing(service, scope),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
}
