/** Entry of the page: fetches the table and draws it. */
import { render } from 'preact';
import { App } from './app.tsx';
import { Desk } from './desk.ts';
import { hearPartKeys } from './regions.ts';
import { hearServer } from './server-events.ts';
import './page.css';

const desk = new Desk();
const place = document.getElementById('page');
if (place !== null) {
  void desk.open().then(() => {
    render(<App desk={desk} />, place);
    hearServer(desk);
    hearPartKeys(desk);
  });
}
