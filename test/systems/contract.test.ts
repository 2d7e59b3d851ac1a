import { memoryBench } from './benches/memory-bench.ts'
import { nxtBench, severaBench } from './benches/sandbox-benches.ts'
import { thirdGraphqlBench, thirdRestBench } from './benches/third-benches.ts'
import { systemContract } from './system-contract.ts'

systemContract('memory', memoryBench)
systemContract('a third REST system', thirdRestBench)
systemContract('a third GraphQL system', thirdGraphqlBench)
systemContract('Severa', severaBench)
systemContract('Business NXT', nxtBench)
