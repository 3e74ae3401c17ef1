/** What a response holds as gzip in base64, in the way that `src/data/carried.ts` unpacks it. */
export async function pack(response: Response): Promise<string> {
  const zipped = await new Response(response.body!.pipeThrough(new CompressionStream('gzip'))).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(zipped)
  })
}
