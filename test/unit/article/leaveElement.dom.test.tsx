import { afterEach, beforeEach, expect, it } from 'vitest';
import { leaveElement } from '../../../src/article/place/leaveElement';

beforeEach(() => {
  document.body.innerHTML = '<div id="lab"></div>';
});
afterEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

it.each([
  ['names an element of the page', '/?chapter=train#lab', '/?chapter=train'],
  ['holds settings', '/?chapter=train#v=1&m=0.5', '/?chapter=train#v=1&m=0.5'],
  ['names nothing that is there', '/?chapter=train#elsewhere', '/?chapter=train#elsewhere'],
  ['is empty', '/?chapter=train', '/?chapter=train'],
])(
  'what stands after the # goes with the lab where it is an element’s name, and nothing else does: it %s',
  (_, address, left) => {
    history.replaceState(null, '', address);
    leaveElement();
    expect(`${location.pathname}${location.search}${location.hash}`).toBe(left);
  },
);
