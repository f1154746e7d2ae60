import { describe, expect, it } from 'vitest';
import { createTaskQueue } from '../../../../src/training/worker/taskQueue';

describe('a task queue', () => {
  it('does one thing at a time, in the order asked for', async () => {
    const seen: string[] = [];
    const queue = createTaskQueue(() => {});
    for (const name of ['a', 'b']) {
      queue.add(async () => {
        seen.push(`${name} starts`);
        await Promise.resolve();
        seen.push(`${name} ends`);
      });
    }
    await new Promise<void>((done) => queue.add(done));
    expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  });

  it('reports an error and goes on', async () => {
    const errors: unknown[] = [];
    const queue = createTaskQueue((error) => errors.push(error));
    queue.add(() => Promise.reject('first'));
    queue.add(() => {
      throw 'second';
    });
    await new Promise<void>((done) => queue.add(done));
    expect(errors).toEqual(['first', 'second']);
  });

  it('once closed, tells what it drops, and ends what is under way unheard', async () => {
    const seen: string[] = [];
    const queue = createTaskQueue(() => seen.push('error'));
    let end: (reason: string) => void = () => {};
    queue.add(
      () =>
        new Promise((_, reject) => {
          end = reject;
        }),
    );
    queue.add(
      () => void seen.push('ran'),
      () => void seen.push('dropped'),
    );
    await Promise.resolve();
    await new Promise<void>((done) => {
      queue.close(done);
      end('late');
    });
    queue.add(
      () => void seen.push('ran'),
      () => void seen.push('dropped too'),
    );
    await new Promise<void>((done) => queue.close(done));
    expect(seen).toEqual(['dropped', 'dropped too']);
  });
});
