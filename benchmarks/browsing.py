"""The browser that pages are looked at with, in tests and measurements."""

CHROMIUM = "/usr/bin/chromium"
#: Draws 3D without a graphics card, and asks for nothing in the background.
ARGUMENTS = [
    "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
]  # fmt: skip
