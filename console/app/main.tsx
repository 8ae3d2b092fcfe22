import { render } from 'preact';
import { Shell } from './shell.tsx';
import { applyTheme } from './theme.ts';

applyTheme();
render(<Shell />, document.body);
