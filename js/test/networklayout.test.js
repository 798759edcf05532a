import assert from 'node:assert/strict';
import { test } from 'node:test';
import { network } from '../src/networklayout.js';

const member = (name, bytes, index = null) => ({ name, bytes, index });
const relation = (table, column, parent) => ({ table, column, parent });

test('an arrow goes from rim to rim, dashes between members of the same index', () => {
  const members = [member('frame', 100, 'frame'), member('atom', 400), member('energy', null, 'frame')];
  const { nodes, edges } = network({ members, relations: [relation('atom', 'frame', 'frame'), relation('atom', 'atom', 'atom')] });
  assert.deepEqual(nodes.map(({ radius }) => radius), [24, 40, 8]);
  assert.deepEqual(edges.map(({ from, to, column, shared }) => [from, to, column, shared]),
    [['atom', 'frame', 'frame', false], ['frame', 'energy', 'frame', true]]);
  const [frame, atom] = nodes;
  const far = (x, y, node) => Math.round(1e6 * Math.hypot(x - node.x, y - node.y)) / 1e6;
  assert.equal(far(edges[0].x0, edges[0].y0, atom), 40);
  assert.equal(far(edges[0].x1, edges[0].y1, frame), 24);
});

test('a member alone stands in the middle, and none is no mistake', () => {
  assert.deepEqual(network({ members: [member('atom', 0)], relations: [] }).nodes.map(({ x, y }) => [x, y]), [[210, 210]]);
  assert.deepEqual(network({ members: [], relations: [] }).edges, []);
});
