import '@/components/base.css';
import '@/components/casebook/casebook.css';
import { onCasebook } from '@/content/casebook/changes';
import { send } from '@/content/messages';
import { showPage } from '../ownPages/showPage';
import { App } from './App';

onCasebook(() => void send({ kind: 'casebookChanged' }), new AbortController().signal);
showPage('casebook.title', <App />);
