import { effect, signal } from '@preact/signals';

export type Theme = 'light' | 'dark';

const STORED = 'winnow-theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** What the user chose; absent, the system decides. */
const chosen = signal<Theme | undefined>(readChoice());

/** The theme that is seen. Whatever draws with colours of its own reads them anew when it changes. */
export const theme = signal<Theme>('light');

/** Keeps the page in the theme that is chosen, or the system's. */
export function applyTheme(): void {
  const system = signal(prefersDark.matches);
  prefersDark.addEventListener('change', ({ matches }) => {
    system.value = matches;
  });
  effect(() => {
    const seen = chosen.value ?? (system.value ? 'dark' : 'light');
    document.documentElement.dataset.theme = seen;
    theme.value = seen;
  });
}

export function toggleTheme(): void {
  const next = theme.value === 'dark' ? 'light' : 'dark';
  chosen.value = next;
  localStorage.setItem(STORED, next);
}

function readChoice(): Theme | undefined {
  const stored = localStorage.getItem(STORED);
  return stored === 'light' || stored === 'dark' ? stored : undefined;
}
