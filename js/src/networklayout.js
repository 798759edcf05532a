// Where members stand, and what goes between them, as `Container.network` has it.

const SIZE = 420;
const MARGIN = 70;
const SMALLEST = 8;
const LARGEST = 40;

/** `{size, nodes: [{member, x, y, radius}], edges: [{from, to, shared, x0, y0, x1, y1}]}`: circles by bytes, on a circle. */
export function network({ members, relations }) {
  const most = Math.max(1, ...members.map(({ bytes }) => bytes ?? 0));
  const far = members.length > 1 ? SIZE / 2 - MARGIN : 0;
  // neighbours, and the name between them, do not touch
  const largest = members.length > 2 ? Math.max(Math.min(LARGEST, far * Math.sin(Math.PI / members.length) - 8), SMALLEST) : LARGEST;
  const nodes = members.map((member, place) => {
    const turn = (2 * Math.PI * place) / members.length - Math.PI / 2;
    return {
      member,
      x: SIZE / 2 + far * Math.cos(turn),
      y: SIZE / 2 + far * Math.sin(turn),
      radius: SMALLEST + (largest - SMALLEST) * Math.sqrt((member.bytes ?? 0) / most),
    };
  });
  const named = new Map(nodes.map((node) => [node.member.name, node]));
  const columns = relations
    .filter(({ table, parent }) => table !== parent && named.has(table) && named.has(parent))
    .map(({ table, column, parent }) => edge(named.get(table), named.get(parent), column, false));
  const indexes = nodes.flatMap((one, place) => nodes
    .slice(place + 1)
    .filter(({ member }) => member.index && member.index === one.member.index)
    .map((other) => edge(one, other, one.member.index, true)));
  return { size: SIZE, nodes, edges: [...columns, ...indexes] };
}

/** From the rim of one circle to that of another. */
function edge(from, to, column, shared) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [right, down] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return {
    from: from.member.name, to: to.member.name, column, shared,
    x0: from.x + right * from.radius, y0: from.y + down * from.radius,
    x1: to.x - right * to.radius, y1: to.y - down * to.radius,
  };
}
