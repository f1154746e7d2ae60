// The README's table of settings, written from the settings table: `tsx build/settingsMarkdown.ts` prints it, and a
// unit test holds the README to it.
import { pathToFileURL } from 'node:url';
import { effects, restartsWith, settingsHelp, units } from '../src/i18n/en/settingsHelp';
import type { SettingRow } from '../src/registry/settingRow';
import { SETTING_NAMES, settingRow } from '../src/session/settings/settingsTable';
import { textOfValue } from '../src/session/settings/settingValue';

export function settingsMarkdown(): string {
  const head = ['Setting', 'Short', 'Values', 'Default', 'What it is', 'A change acts'];
  const rows = SETTING_NAMES.map((name) => {
    const row = settingRow(name);
    return [`\`${name}\``, `\`${row.urlKey}\``, range(row), standard(row), settingsHelp[name], effectOf(row)];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function effectOf(row: SettingRow): string {
  const others = row.kind === 'choice' ? (row.restartValues ?? []) : [];
  return effects[row.effect] + (others.length > 0 ? restartsWith(others.map((value) => `\`${value}\``)) : '');
}

function range(row: SettingRow): string {
  const unit = row.unit ? ` ${units[row.unit]}` : '';
  switch (row.kind) {
    case 'choice':
      return row.choices.map((choice) => `\`${choice}\``).join(', ');
    case 'flag':
      return '`1`, `0`';
    case 'classes':
      return `class ids ${row.min}–${row.max}, with commas`;
    default:
      return `${row.min}–${row.max}${unit}`;
  }
}

function standard(row: SettingRow): string {
  const text = textOfValue(row.default as Parameters<typeof textOfValue>[0]);
  return text === '' ? 'the data set’s own' : `\`${text}\``;
}

const [, script] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) console.log(settingsMarkdown());
