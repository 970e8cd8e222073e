import { expansionsOf } from '../word-tables.ts';

/** Initialisms that everybody in their field knows, and what they stand for; small letters without marks. */
const TABLE = `
sqs simple queue service
sns simple notification service
s3 simple storage service
ec2 elastic compute cloud
ecs elastic container service
ecr elastic container registry
eks elastic kubernetes service
ebs elastic block store
efs elastic file system
elb elastic load balancing
rds relational database service
vpc virtual private cloud
iam identity and access management
kms key management service
sts security token service
ses simple email service
waf web application firewall
cdn content delivery network
cdk cloud development kit
sdk software development kit
cli command line interface
gui graphical user interface
api application programming interface
ide integrated development environment
sam serverless application model
acl access control list
dns domain name system
tcp transmission control protocol
udp user datagram protocol
http hypertext transfer protocol
ftp file transfer protocol
smtp simple mail transfer protocol
ssh secure shell
tls transport layer security
ssl secure sockets layer
vpn virtual private network
lan local area network
wan wide area network
nat network address translation
mac media access control
dhcp dynamic host configuration protocol
url uniform resource locator
uri uniform resource identifier
html hypertext markup language
css cascading style sheets
xml extensible markup language
json javascript object notation
csv comma separated values
sql structured query language
cpu central processing unit
gpu graphics processing unit
alu arithmetic logic unit
ram random access memory
rom read only memory
ssd solid state drive
hdd hard disk drive
bios basic input output system
usb universal serial bus
fifo first in first out
lifo last in first out
lru least recently used
bfs breadth first search
dfs depth first search
bst binary search tree
crud create read update delete
acid atomicity consistency isolation durability
rest representational state transfer
rpc remote procedure call
jwt json web token
orm object relational mapping
oop object oriented programming
tdd test driven development
mvc model view controller
dry do not repeat yourself
saas software as a service
paas platform as a service
iaas infrastructure as a service
dna deoxyribonucleic acid
rna ribonucleic acid
atp adenosine triphosphate
pcr polymerase chain reaction
mri magnetic resonance imaging
ecg electrocardiogram
cns central nervous system
pns peripheral nervous system
hiv human immunodeficiency virus
bmi body mass index
gdp gross domestic product
gnp gross national product
cpi consumer price index
roi return on investment
ceo chief executive officer
cfo chief financial officer
imf international monetary fund
wto world trade organization
who world health organization
nato north atlantic treaty organization
nasa national aeronautics and space administration
fbi federal bureau of investigation
cia central intelligence agency
bbc british broadcasting corporation
ussr union of soviet socialist republics
emf electromotive force
led light emitting diode
lcd liquid crystal display
laser light amplification by stimulated emission of radiation
radar radio detection and ranging
scuba self contained underwater breathing apparatus
gps global positioning system
`;

export const englishExpansions = (): ReadonlyMap<string, readonly string[]> => expansionsOf(TABLE);
