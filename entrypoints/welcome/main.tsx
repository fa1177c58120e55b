import { render } from 'preact';
render(<p>Leavewell</p>, document.getElementById('root') as HTMLElement);
