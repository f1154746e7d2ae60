import { describe, expect, it } from 'vitest';
import { isSoftwareRenderer } from '../../../../src/engines/webgl/gpuProbe';

describe('a software renderer', () => {
  const software = [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Google SwiftShader',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Mesa/X.org, softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
    'Apple Software Renderer',
  ];
  for (const name of software) {
    it(`is recognised: ${name}`, () => expect(isSoftwareRenderer(name)).toBe(true));
  }

  const hardware = [
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0)',
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
    'Adreno (TM) 640',
    'Mali-G78',
    'Apple GPU',
    'unknown',
  ];
  for (const name of hardware) {
    it(`is not seen in ${name}`, () => expect(isSoftwareRenderer(name)).toBe(false));
  }
});
