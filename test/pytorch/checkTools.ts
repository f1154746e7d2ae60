// What the parts of the check share: folders, Python, and the count of what passed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type RunOnScreen, zipOf } from './zipOf';

export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

export interface Tools {
  readonly python: string;
  /** A folder with the unpacked zip of a run. */
  unpacked(run: RunOnScreen): Promise<string>;
  /** A new empty folder. */
  folder(): string;
  /** `python …` in a folder, until it ends. */
  run(folder: string, ...words: string[]): Ended;
  /** The same, ended with SIGKILL or another signal as soon as `reached` says so. */
  runUntil(folder: string, words: readonly string[], signal: NodeJS.Signals, reached: () => boolean): Promise<Ended>;
  /** Counts and says whether something holds. */
  check(what: string, holds: boolean, why?: string): void;
  readonly counts: { passed: number; failed: number };
  /** Removes all folders. */
  close(): void;
}

const MOST_TIME = 600_000;

export function createTools(python: string): Tools {
  const root = mkdtempSync(join(tmpdir(), 'triplet-pytorch-'));
  const counts = { passed: 0, failed: 0 };
  let folders = 0;
  // Several processes on few cores are faster with one thread each, and the order of sums stays the same.
  const env = { ...process.env, OMP_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' };

  function folder(): string {
    const path = join(root, String(folders++));
    mkdirSync(path);
    return path;
  }

  return {
    python,
    counts,
    close: () => rmSync(root, { recursive: true, force: true }),
    folder,
    async unpacked(run) {
      const path = folder();
      for (const [name, bytes] of Object.entries(unzipSync(await zipOf(run)))) writeFileSync(join(path, name), bytes);
      return path;
    },
    run(cwd, ...words) {
      const { status, stdout, stderr } = spawnSync(python, words, { cwd, env, encoding: 'utf8', timeout: MOST_TIME });
      return { status, output: stdout + stderr };
    },
    runUntil(cwd, words, signal, reached) {
      return new Promise((resolve) => {
        const child = spawn(python, words, { cwd, env });
        let output = '';
        child.stdout.on('data', (text) => {
          output += text;
        });
        child.stderr.on('data', (text) => {
          output += text;
        });
        const looking = setInterval(() => {
          if (!reached()) return;
          clearInterval(looking);
          child.kill(signal);
        }, 20);
        child.on('close', (status) => {
          clearInterval(looking);
          resolve({ status, output });
        });
      });
    },
    check(what, holds, why = '') {
      counts[holds ? 'passed' : 'failed']++;
      console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
      if (!holds && why) console.log(why.trimEnd().replace(/^/gm, '       '));
    },
  };
}
