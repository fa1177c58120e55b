import '@/components/base.css';
import '@/components/casebook/casebook.css';
import { showPage } from '@/components/page/showPage';
import { onCasebook } from '@/content/casebook/changes';
import { send } from '@/content/messages';
import { App } from './App';

onCasebook(() => void send({ kind: 'casebookChanged' }), new AbortController().signal);
showPage('casebook.title', <App />);
