"""The browser that pages are looked at with, in tests and measurements."""

CHROMIUM = "/usr/bin/chromium"
#: Draws 3D without a graphics card, and asks for nothing in the background.
ARGUMENTS = [
    "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
]  # fmt: skip

#: A function of JavaScript: all elements that a selector finds, also in the roots that elements keep to themselves.
FIND = """const find = (selector, root = document) => [...root.querySelectorAll('*')].flatMap((element) => [
  ...(element.matches(selector) ? [element] : []),
  ...(element.shadowRoot ? find(selector, element.shadowRoot) : []),
]);"""


def filled(selector: str) -> str:
    """Whether a canvas shows a picture in colours, in the middle of it: a function of JavaScript."""
    return f"""() => {{ {FIND}
  return find('{selector}').some((canvas) => {{
    if (!canvas.width) return false;
    const [width, height] = [canvas.width / 4, canvas.height / 4];
    const data = canvas.getContext('2d')?.getImageData(width, height, 2 * width, 2 * height).data ?? [];
    let found = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] !== data[at + 2]) found++;
    return found > 500;
  }});
}}"""
