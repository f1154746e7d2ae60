// What a WebGL2 context tells of the machine: its renderer, and whether it keeps 32-bit floats. No tfjs here.

/** Name of the real renderer where the browser tells it; `unknown` where it hides it. */
export function rendererName(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof name === 'string' && name !== '' ? name : 'unknown';
}

/** Whether shaders compute with 32-bit floats and textures keep them; half floats cannot train near a collapse. */
export function keepsFloat32(gl: WebGL2RenderingContext): boolean {
  if (!gl.getExtension('EXT_color_buffer_float')) return false;
  const precision = gl.getShaderPrecisionFormat(gl.FRAGMENT_SHADER, gl.HIGH_FLOAT);
  return precision !== null && precision.precision >= 23;
}
