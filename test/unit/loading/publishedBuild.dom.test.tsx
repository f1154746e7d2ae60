import { describe, expect, it } from 'vitest';
import { publishedBuild } from '../../../src/loading/publishedBuild';

const page = (entry: string) =>
  `<!doctype html><head><script>1</script><script type="module" crossorigin src="./assets/${entry}"></script></head>`;
const present = new DOMParser().parseFromString(page('index-own12345.js'), 'text/html');
const server = (answer: () => Response | Promise<Response>) => (async () => answer()) as typeof fetch;

describe('the published build', () => {
  it.each([
    ['same', 'the entry is the same', () => new Response(page('index-own12345.js'))],
    ['same', 'the entry is the same, under a query', () => new Response(page('index-own12345.js?again=1'))],
    ['other', 'the entry is another', () => new Response(page('index-new12345.js'))],
    ['unknown', 'the network asks to log in', () => new Response('<!doctype html><title>Log in</title>')],
    ['unknown', 'the server fails', () => new Response('', { status: 503 })],
    ['unknown', 'nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('is %s where %s', async (build, _, answer) => {
    expect(await publishedBuild(server(answer), present)).toBe(build);
  });
});
