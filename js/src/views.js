// The ways of looking at a member: each is a class that registers itself.

const known = [];

/**
 * `View.id` is its name in addresses, `View.title` that on its tab, `View.fits(member)` whether it can show a member;
 * `new View(host, context)`, `update(state)`, `dispose()` are what it does, `keys` a list of `{key, does, run}`.
 */
export function register(View, place = known.length) {
  known.splice(place, 0, View);
}

/** Those that can show a member, in the order of their tabs. */
export function fitting(member) {
  return known.filter((View) => View.fits(member));
}
