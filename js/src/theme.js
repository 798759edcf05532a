// Light and dark: as the host says, or the system, unless the user has chosen.

const CHOICES = ['auto', 'light', 'dark'];
const KEPT = 'exa-theme';

/** Which of the two is shown; tells by an event `change` where that changes. */
export class Theme extends EventTarget {
  /** `root` gets `data-theme`; `host`, where given, tells whether what surrounds it is dark. */
  constructor(root, host = null) {
    super();
    this.root = root;
    this.host = host;
    this.system = matchMedia('(prefers-color-scheme: dark)');
    this.system.addEventListener('change', this.follow);
    this.choice = stored() ?? 'auto';
    this.follow();
  }

  get dark() {
    if (this.choice !== 'auto') return this.choice === 'dark';
    return this.host?.() ?? this.system.matches;
  }

  /** Auto, light, dark, auto, ... */
  next() {
    this.choice = CHOICES[(CHOICES.indexOf(this.choice) + 1) % CHOICES.length];
    try {
      localStorage.setItem(KEPT, this.choice);
    } catch {
      // a page that may keep nothing
    }
    this.follow();
  }

  follow = () => {
    const shown = this.dark ? 'dark' : 'light';
    if (this.root.dataset.theme === shown) return;
    this.root.dataset.theme = shown;
    this.dispatchEvent(new Event('change'));
  };

  dispose() {
    this.system.removeEventListener('change', this.follow);
  }
}

function stored() {
  try {
    return CHOICES.find((choice) => choice === localStorage.getItem(KEPT));
  } catch {
    return undefined;
  }
}
