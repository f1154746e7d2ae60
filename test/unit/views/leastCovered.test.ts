import { describe, expect, it } from 'vitest';
import { boxRound, leastCovered } from '../../../src/views/leastCovered';

const picture = { left: 0, right: 100, top: 0, bottom: 100 };
const at = (x: number, y: number) => ({ x, y, box: boxRound(x, y, 20, 10) });

describe('the place of a label that covers least', () => {
  it('is the first that is free', () => {
    const taken = [boxRound(20, 20, 30, 30)];
    expect(leastCovered([at(20, 20), at(60, 60), at(80, 80)], taken, picture)).toMatchObject({ x: 60, y: 60 });
  });

  it('lies within the picture while one does', () => {
    expect(leastCovered([at(95, 50), at(50, 50)], [], picture)).toMatchObject({ x: 50, y: 50 });
  });

  it('where none is free, is the one with the least area on others', () => {
    const taken = [boxRound(20, 20, 40, 40), boxRound(72, 60, 20, 20)];
    expect(leastCovered([at(20, 20), at(60, 60)], taken, picture)).toMatchObject({ x: 60, y: 60 });
  });

  it('of equals is the one that comes first', () => {
    expect(leastCovered([at(30, 30), at(60, 60)], [], picture)).toMatchObject({ x: 30, y: 30 });
  });
});
