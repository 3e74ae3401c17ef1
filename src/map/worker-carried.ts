import { setWorkerUrl } from 'maplibre-gl'
import source from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw'

/** MapLibre's worker out of the script itself: stands in for `worker.ts` where a page may not fetch anything. */
setWorkerUrl(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
