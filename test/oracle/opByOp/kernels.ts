// The part of tfjs that the encoder and Adam use, registered kernel by kernel: what a worker without own programs would
// have to carry. Anything missing here fails loudly ("Kernel … not registered") at the first step.

import { addConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Add';
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/BatchMatMul';
import { castConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Cast';
import { concatConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Concat';
import { conv2DConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Conv2D';
import { conv2DBackpropFilterConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Conv2DBackpropFilter';
import { conv2DBackpropInputConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Conv2DBackpropInput';
import { identityConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Identity';
import { maximumConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Maximum';
import { multiplyConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Multiply';
import { realDivConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/RealDiv';
import { reluConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Relu';
import { reshapeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Reshape';
import { sliceConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Slice';
import { sqrtConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sqrt';
import { squareConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Square';
import { stepConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Step';
import { subConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sub';
import { sumConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sum';
import { transposeConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Transpose';
import { getKernel, registerGradient, registerKernel } from '@tensorflow/tfjs-core';
import { addGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Add_grad';
import { batchMatMulGradConfig } from '@tensorflow/tfjs-core/dist/gradients/BatchMatMul_grad';
import { conv2DGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Conv2D_grad';
import { reluGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Relu_grad';
import { reshapeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Reshape_grad';

const KERNELS = [
  addConfig,
  batchMatMulConfig,
  castConfig,
  concatConfig,
  conv2DConfig,
  conv2DBackpropFilterConfig,
  conv2DBackpropInputConfig,
  identityConfig,
  maximumConfig,
  multiplyConfig,
  realDivConfig,
  reluConfig,
  reshapeConfig,
  sliceConfig,
  sqrtConfig,
  squareConfig,
  stepConfig,
  subConfig,
  sumConfig,
  transposeConfig,
];

const GRADIENTS = [addGradConfig, batchMatMulGradConfig, conv2DGradConfig, reluGradConfig, reshapeGradConfig];

/** Safe to call again: tfjs would warn about a second registration, so the first kernel stands for all. */
export function registerKernels(): void {
  if (getKernel(addConfig.kernelName, addConfig.backendName)) return;
  for (const kernel of KERNELS) registerKernel(kernel);
  for (const gradient of GRADIENTS) registerGradient(gradient);
}
