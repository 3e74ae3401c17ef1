import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** MapLibre finds its worker only through this address; without it no tile ever loads, and nothing warns. */
setWorkerUrl(workerUrl)
