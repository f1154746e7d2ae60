// Simplified Chinese words of the page for teachers: checking receipts, and a lesson with its assignments, worksheet and mistakes.
import type { teacher as english } from '../../en/homework/teacher';
import { percent, whole } from '../../numbers';

export const teacher: typeof english = {
  title: '给老师',
  lead: '不需要服务器的作业：发出去一个链接，收回来一个链接，本页把每次训练重做一遍，看是不是真的。什么都不会离开你的电脑。',
  article: '回到文章',
  contents: {
    check: '检查回执',
    lesson: '一节 50 分钟的课',
    assignments: '三份作业',
    make: '自己出题',
    worksheet: '练习单',
    mistakes: '常见误解',
  },
  check: {
    paste: '回执',
    pasteHelp:
      '每行一个链接，或者一张有链接列的表格。把作业的链接也贴进来：这样可以批改答案，也能发现目标被改容易的回执和别的作业的回执。',
    file: '或者选一个 CSV 文件',
    fileFailed: '这个文件不是本页能读的文字。',
    found: (receipts, assignments) => `找到 ${whole(receipts)} 份回执、${whole(assignments)} 份作业。`,
    otherLines: (lines) => `有 ${whole(lines)} 行没有链接，已略过。`,
    leftOut: (count, most) => `一次最多检查 ${whole(most)} 份，有 ${whole(count)} 份没有列入。`,
    badAssignment: '有一个作业链接读不了：',
    none: '这段文字里没有回执。学生提交后得到的链接就是回执。',
    start: '开始检查',
    stop: '停止',
    progress: (done, of) => `已检查 ${whole(done)} 份，共 ${whole(of)} 份`,
    stopped: (done, of) => `已停止：检查了 ${whole(done)} 份，共 ${whole(of)} 份。`,
    done: (of) => `${whole(of)} 份回执全部检查完毕。`,
    save: '保存为 CSV',
    table: '检查结果',
    columns: {
      row: '序号',
      name: '姓名',
      verdict: '结果',
      goals: '达成目标',
      answers: '答对',
      recall: '召回率',
      step: '步数',
      note: '说明',
      assignment: '作业',
      line: '行',
    },
    goals: (met, of) => (of === 0 ? '–' : `${met} / ${of}`),
    answers: (right, of) => (of === 0 ? '–' : `${right} / ${of}`),
    answersUnmarked: (list) => `所选：${list}`,
    training: (step, of) => `训练中，${percent(step / of)}`,
    waiting: '等待',
    sameAs: (row) => `与第 ${row} 份是同一次训练。`,
    verdicts: {
      exact: '完全一致',
      'goal-met': '重做时达到目标',
      'not-met': '未达到目标',
      wrong: '不符',
      'not-verifiable': '在这里无法验证',
    },
    reasons: {
      'other-assignment': '它属于另一份作业，不是贴进来的这些。',
      'other-goals': '它的目标与作业不同。',
      'other-weights': '按回执训练，得到的是另一组权重。',
      'other-recall': '训练得到的召回率与回执所写不同。',
      'goal-not-reached': '在回执所写的步数，有一个目标没有达到。',
      'goals-open': '训练与回执所写一致，但没有达到全部目标。',
      'other-engine': '它由另一种引擎训练，权重不必相同。',
      'other-version': '它由本页的另一个版本训练，权重不必相同。',
      damaged: '链接已损坏或被截断。',
      failed: '这次训练在这里做不了。',
    },
    meaning: '各种结果的含义',
    meanings: {
      exact: '重新训练后，权重、召回率相同，目标也在同样的步数达到。',
      'goal-met': '它由另一种引擎或另一个版本训练，在这里也达到了目标。',
      'not-met': '训练与回执所写一致，但还有目标没有达到。',
      wrong: '用同样的引擎和版本训练，结果与回执所写矛盾；或者它不是你的作业。',
      'not-verifiable': '链接已损坏，或者这个浏览器无法判断。',
    },
    honesty: '这不能证明什么',
    limits: [
      '不能证明是谁做的。回执里的姓名可以改，回执也可以转给别人，本页看不出来。',
      '不能证明学生是怎么想的。卡片的答案按所选写在链接里，也可以手工改写。',
      '设置和改动都相同的两次训练，每一位都相同。所以相同的训练可能是抄的，也可能只是碰巧一样：如果在意，请给每个学生一个不同的种子。',
      '目标写在回执里。只有同时贴上作业链接，本页才能看出目标有没有被改容易。',
    ],
  },
  lesson: {
    intro: '适合已经知道什么是神经网络的班级，两人一台电脑，投影展示第一幅插图。',
    minutes: '分钟',
    what: '做什么',
    with: '用什么',
    steps: [
      '在投影上看开头：什么是锚点、正样本和负样本，环有什么用。请一位学生来拖动它。',
      '动手摆三个点：每组把损失降到 0，并说明为什么是 0。练习单第 1 部分。',
      '公式：先预测，再运行。在纸上算一个损失，再对照。练习单第 2 部分。',
      '两人一组做作业“坍缩与救回”。先预测，再记下每次改动和步数，最后提交。',
      '一起讨论：把回执贴到这里，请一组讲讲是什么救回了训练。损失接近间隔，为什么就是坍缩？',
      '练习单最后的问题，独立、安静地完成。“十个数字需要空间”作为课后作业。',
    ],
    chapters: { wonder: '开头', 'three-points': '三个点和一个间隔', equation: '同样的话，写成公式' },
  },
  assignments: {
    intro: '每个链接都会打开实验室，作业就在旁边。链接使用本页的语言。',
    copy: '作业链接',
    note: '发给学生。检查回执时，也请把它贴到上面。',
    open: '自己试一试',
    answer: '答案',
    card: (answer) => `卡片：“${answer}”。`,
    solution: {
      margin: (share, steps) =>
        `一种做法：三维，半难三元组，间隔 0.2。训练 ${whole(steps)} 步后召回率为 ${percent(share)}。`,
      rescue: (share, steps) =>
        `一种做法：先用最难的三元组训练 100 步，然后改用全部三元组、间隔 1、学习率 0.005。第 ${whole(steps)} 步的召回率为 ${percent(share)}。重新开始当然更容易，但这里不允许。`,
      room: (share, steps) =>
        `一种做法：128 维。训练 ${whole(steps)} 步后召回率为 ${percent(share)}。八维刚好够，三维不够。`,
    },
    samples: {
      margin: {
        title: '起作用的间隔',
        instructions:
          '这次训练从间隔 0 和最难的三元组开始。请先回答卡片。\n然后找出一组设置，让没见过的数字能找到同类。除了这五个数字，什么都可以改。',
        card: {
          question: '间隔为 0，用全部三元组训练 100 步，损失和召回率会怎样？',
          answers: ['损失降到接近 0，召回率升到 90% 以上', '损失降到接近 0，召回率仍低于 50%', '两者都不变'],
          after:
            '间隔为 0 时，负样本只要远一点点，三元组就满足了。最省事的办法是让所有距离都接近 0：损失很小，却没有秩序。',
        },
      },
      rescue: {
        title: '坍缩与救回',
        instructions:
          '请先回答卡片。然后让编码器坍缩，再不重新开始就把它救回来。\n点“播放”，暂停，改动立即生效的设置，再继续。记下你改了什么、在第几步。',
        card: {
          question: '五个数字，只用最难的三元组，训练 100 步，没见过的数字的召回率会怎样？',
          answers: ['升到 90% 以上', '和原来完全一样', '降到和瞎猜差不多'],
          after:
            '最难的负样本比正样本还近，所以把一切拉到一起是最快的下坡路：所有图片最后都落在一个点附近，每个三元组的损失约等于间隔。',
        },
      },
      room: {
        title: '十个数字需要空间',
        instructions: '十个数字全部参加，嵌入只有两个数。请先回答卡片。\n然后达到目标。十个数字都必须保留。',
        card: {
          question: '十个数字放在一个圆上，训练 200 步，没见过的数字的召回率是多少？',
          answers: ['约 10%，和瞎猜一样', '在 30% 到 50% 之间', '90% 以上'],
          after: '在圆上，每个数字两边各有一个邻居，别的数字要过去就得穿过它们。维数多了，才有空间。',
        },
      },
    },
  },
  make: {
    intro: '给你自己的班级出题。卡片在任何插图下面的“分享或放进网页……”里制作，把它们的链接贴到这里。',
    title: '标题',
    instructions: '说明',
    start: '开始时',
    startHelp: '一个插图的链接，里面是你想要的设置。现在写着的是一个示例。',
    goals: '目标',
    goal: (number) => `目标 ${number}`,
    kind: '种类',
    kinds: { recall: '召回率', auc: 'ROC 曲线下的面积', collapse: '坍缩', rescue: '坍缩之后救回来' },
    least: '至少，%',
    within: '步数之内',
    sameData: '训练从同样的数据开始',
    add: '增加一个目标',
    remove: (number) => `删除目标 ${number}`,
    cards: '卡片的链接，每行一个',
    link: '你的作业的链接',
    note: '发出去之前请自己做一遍：只有你达到过的目标，才能肯定达得到。',
  },
  worksheet: {
    print: '打印练习单',
    printHelp: '共两页。不管本页还显示什么，只打印练习单。',
    title: '三元组损失：练习单',
    name: '姓名',
    date: '日期',
    parts: [
      {
        title: '1. 三个点',
        text: '打开“三个点和一个间隔”这一章。不需要平方距离，用普通距离就行。',
        tasks: [
          '画出锚点、正样本和负样本，使间隔为 0.5 时损失为 0。在连线旁写下两个距离。',
          '只移动负样本，直到损失刚刚大于 0。它现在有多远？为什么是那里？',
        ],
      },
      {
        title: '2. 公式',
        text: '损失 = d(a,p) − d(a,n) + 间隔，小于 0 时记为 0',
        tasks: [
          'd(a,p) = 0.4，d(a,n) = 0.7，间隔 0.5。损失是',
          '要让它变成 0，你会改三个数中的哪一个？改成多少？给出两种办法。',
          '简单、半难还是困难？d(a,n) = 0.3；0.7；1.2，其余同上。',
        ],
      },
      {
        title: '3. 坍缩与救回',
        text: '运行之前，我的预测：',
        tasks: [
          '用最难的三元组训练 100 步后，召回率约为 ____，因为 ____',
          '我改了什么，在第几步：',
          '坍缩时损失约为 ____，它就是 ____，因为 ____',
          '用一句话说，是什么把它救了回来：',
        ],
      },
      {
        title: '4. 最后，独立完成',
        text: '不用电脑。',
        tasks: ['损失为 0，就说明网络完美了吗？说出理由。', '比较人脸时，为什么用距离，而不是给每个人设一个类别？'],
      },
    ],
  },
  mistakes: [
    {
      wrong: '“损失小，编码器就好。”',
      right: '间隔为 0 时，损失接近 0，召回率却低于 50%。要看没见过的样本的召回率，不能只看损失。',
    },
    { wrong: '“间隔就是类与类之间的距离。”', right: '它是负样本必须比正样本远出多少。正样本远，负样本就要更远。' },
    {
      wrong: '“间隔越大越好。”',
      right: '没有单位球面时，网络可以只是放大：距离都变大，顺序不变。在球面上，间隔可能根本达不到。',
    },
    {
      wrong: '“最难的三元组最有用。”',
      right: '从头训练时，它们会让训练坍缩：请看第二份作业。通常的办法是半难三元组。',
    },
    { wrong: '“间隔和阈值是一回事。”', right: '间隔在训练时起作用。阈值是训练之后才选的，用来判断“相同”还是“不同”。' },
    { wrong: '“锚点是图片的一种属性。”', right: '它只是一个角色。同一张图片在别的三元组里可以是正样本或负样本。' },
  ],
};
