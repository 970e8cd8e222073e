// What runs in the frame that draws APL: it is told what to draw, and tells what was touched. Plain JavaScript, since a
// sandboxed frame has no origin to load a module with.
/* global AplRenderer, Module */
const view = document.getElementById('view');
let renderer = null;
let wanted = null;
let isDrawing = false;

// The engine says that it is ready to nobody who comes late: it is started, and looked at until it is.
void AplRenderer.initEngine();
const isReady = () => typeof Module !== 'undefined' && Module.calledRun === true && Module.Content !== undefined;

function draw({ document: apl, datasources, viewport, theme, mode }) {
  if (renderer !== null) renderer.destroy();
  view.textContent = '';
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  content.addData('payload', JSON.stringify(datasources));
  if (!content.isReady()) throw new Error('The document does not fit its data.');
  renderer = AplRenderer.default.create({
    content,
    view,
    theme,
    mode,
    viewport,
    environment: { agentName: 'Study Aloud', agentVersion: '1.0', allowOpenUrl: false, disallowVideo: true },
    utcTime: Date.now(),
    localTimeAdjustment: -new Date().getTimezoneOffset() * 60_000,
    onSendEvent: ({ arguments: given }) => parent.postMessage({ touched: given }, '*'),
  });
  return renderer.init();
}

// One after the other: what came meanwhile is drawn next, and only the last of it.
async function drawWanted() {
  if (isDrawing || !isReady()) return;
  isDrawing = true;
  while (wanted !== null) {
    const { id, ...screen } = wanted;
    wanted = null;
    try {
      await draw(screen);
      parent.postMessage({ drawn: id }, '*');
    } catch (error) {
      parent.postMessage({ failed: String(error) }, '*');
    }
  }
  isDrawing = false;
}

const waiting = setInterval(() => {
  if (!isReady()) return;
  clearInterval(waiting);
  parent.postMessage({ ready: true }, '*');
  void drawWanted();
}, 20);

addEventListener('message', ({ data, source }) => {
  if (source !== parent || typeof data !== 'object' || data === null) return;
  wanted = data;
  void drawWanted();
});
