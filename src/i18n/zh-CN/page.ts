// Simplified Chinese words of the page round the figures.
import type { Words } from '../words';

export const page: Words['page'] = {
  name: '三元组实验室',
  title: '三元组实验室：多远才算够远？',
  description: '在浏览器里亲手训练一个小小的编码器，学会三元组损失：拖动间隔，看距离怎样变化。',
  headline: '多远才算够远？',
  lead: '三张图，一个小网络：同类要比异类更近，至少近出一个由你定的间隔。',
  skip: '跳到插图',
  theme: '外观',
  themes: { light: '浅色', dark: '深色', projector: '投影' },
  footer: '一切都在这个页面里运行，没有任何数据离开你的电脑。',
  credit: (name, holders) => `${name}：${holders.join('、')}，`,
  licence: '代码：MIT。页面文字与图片：CC BY 4.0。',
  crashed: '页面出错，这一部分停了下来。',
  tryAgain: '重新启动',
  loadAgain: '再试一次',
  reload: '重新加载页面',
  noScript: '三元组实验室在这个页面里训练一个小小的神经网络，因此需要 JavaScript。',
  openingFailed: {
    connection: '网络连接出了问题，页面未能加载。连接恢复后会自动重试。',
    file: '浏览器不能直接从文件夹运行本页面。请打开同一文件夹里的 triplet-lab.html：整个页面都在这一个文件里。',
    frame:
      '页面文件无法加载。如果网络正常，就是服务器不允许此框架读取这些文件：服务器需要发送“Access-Control-Allow-Origin: *”，或者在框架的 sandbox 属性中加上“allow-same-origin”。',
  },
  linkBlocked: '此框架不允许打开新页面。地址是：',
  saveBlocked: '如果文件没有保存下来：此框架不允许保存文件，需要在 sandbox 属性中加上“allow-downloads”。',
  opening: '页面正在加载……',
};
