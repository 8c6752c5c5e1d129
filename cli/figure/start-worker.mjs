import { register } from 'tsx/esm/api';

register();
await import('./answer-tasks.ts');
